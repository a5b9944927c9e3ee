import type { Cell, Strip } from './cells.ts';
import { type Block, leftOf, rightOf } from './gutter.ts';
import type { Witness } from './witness.ts';

/** A block of rows split at its gutter, with its counts. */
export interface Sides {
  readonly block: Block;
  readonly left: Column;
  readonly right: Column;
  /** Rows with ink on both sides. */
  readonly both: number;
  /** The share of rows with text on only one side. */
  readonly unpaired: number;
}

/** One side of a gutter. */
export interface Column {
  /** A strip for each row of the block, empty if the side has no ink. */
  readonly strips: readonly Strip[];
  /** The rows that have ink. */
  readonly inked: readonly Strip[];
  readonly headings: number;
  /** Rows that continue below in lower case. */
  readonly wraps: number;
  /** The share of rows that are only dates. */
  readonly dates: number;
  /** The share of rows that say when or where something was, or how to reach somebody. */
  readonly details: number;
  /** The share of rows, headings aside, that are dates or labels with a colon. */
  readonly labels: number;
  readonly width: number;
}

/** The share of a list that passes a test. */
export const share = <Item>(list: readonly Item[], test: (item: Item) => boolean): number =>
  list.filter(test).length / Math.max(1, list.length);

/** Where the ink of strips begins, and how far it reaches from there. */
export function extentOf(strips: readonly Strip[]): { readonly edge: number; readonly width: number } {
  let [edge, end] = [Infinity, 0];
  for (const { cells } of strips)
    for (const { from, to } of cells) [edge, end] = [Math.min(edge, from), Math.max(end, to)];
  return { edge, width: Math.max(0, end - edge) };
}

/** What a strip says. */
export const textOf = ({ cells }: Strip): string => cells.map(({ text }) => text).join('  ');

/** Tell whether a row continues what the row above says, in lower case. */
export const goesOn = (strip: Strip): boolean => /^\p{Ll}/u.test(textOf(strip));

/** Part a block of a region at its gutter. */
export function sidesOf(strips: readonly Strip[], block: Block, witness: Witness): Sides {
  const rows = strips.slice(block.first, block.last + 1);
  const side = (cellsOf: (strip: Strip, x: number) => readonly Cell[]) =>
    columnOf(
      rows.map((strip, at) => ({ ...strip, cells: cellsOf(strip, block.gutters[at] as number) })),
      witness,
    );
  const [left, right] = [side(leftOf), side(rightOf)];
  const both = rows.filter(
    (_, at) => left.strips[at]?.cells.length !== 0 && right.strips[at]?.cells.length !== 0,
  ).length;
  const sum = left.inked.length + right.inked.length;
  return { block, left, right, both, unpaired: (sum - 2 * both) / Math.max(1, sum) };
}

function columnOf(strips: readonly Strip[], { isHeading, isDate, isPlace, isContact }: Witness): Column {
  const inked = strips.filter(({ cells }) => cells.length > 0);
  const texts = inked.map(textOf);
  return {
    strips,
    inked,
    headings: texts.filter(isHeading).length,
    details: share(texts, (text) => isDate(text) || isContact(text) || isPlace(text)),
    labels: share(
      texts.filter((text) => !isHeading(text)),
      (text) => isDate(text) || /[:：]$/.test(text),
    ),
    wraps: strips.filter((strip, at) => strip.cells.length > 0 && goesOnBelow(strips, at)).length,
    dates: share(texts, isDate),
    width: extentOf(strips).width,
  };
}

/** Tell whether the next row of a side, at most two rows on, begins in lower case. */
function goesOnBelow(strips: readonly Strip[], at: number): boolean {
  const next = strips.slice(at + 1, at + 3).find(({ cells }) => cells.length > 0);
  return next !== undefined && goesOn(next);
}
