import type { Run, Source } from '../source.ts';
import { cellsOf, type Strip } from './cells.ts';
import { sameGutter } from './classify.ts';
import { type Part, unfold } from './unfold.ts';
import { textOf } from './sides.ts';
import type { Witness } from './witness.ts';
import { reordered } from './reordered.ts';
import { writeLines } from './write-lines.ts';

/** Rows beyond which a page is left as it is: no résumé is that long, and the search would take too long. */
const mostRows = 2_000;

/**
 * Put a text whose rows run over two columns or more into the order in which people read it. Every character stays, and
 * keeps its place in the document; a text with one column is returned as it is.
 */
export function undoColumns(source: Source, witness: Witness): Source {
  if (source.hints.length > 0 || !/\S {2}| \t|\t/.test(source.text)) return source;
  const pages = pagesOf(source);
  const first = pages.map((strips) => unfolded(strips, witness, []));
  const gutters = first.flatMap((parts) =>
    parts.flatMap((part) =>
      part.kind === 'columns' ? part.sides.block.gutters.filter(Number.isFinite).slice(0, 1) : [],
    ),
  );
  // A page that was left as it is may continue the columns of another.
  const parted = first.map((parts, page) =>
    gutters.length > 0 && isWhole(parts)
      ? unfolded(pages[page] as readonly Strip[], witness, gutters)
      : parts,
  );
  if (parted.every(isWhole)) return source;
  return reordered(source, writeLines(inOrder(parted, witness), source.text, witness));
}

const isWhole = (parts: readonly Part[]) => parts.length < 2 && parts.every(({ kind }) => kind === 'rows');

const unfolded = (strips: readonly Strip[], witness: Witness, near: readonly number[]) =>
  strips.length > mostRows ? [asRows(strips)] : unfold(strips, witness, 0, near);

const asRows = (strips: readonly Strip[]): Part => ({ kind: 'rows', strips });

/** The rows of each page. */
function pagesOf({ origin, text, runs }: Source): readonly (readonly Strip[])[] {
  const pages: Strip[][] = [[]];
  const breaks = origin.includes('\f') ? pageBreaks(origin, runs) : new Set<number>();
  let at = 0;
  for (const row of text.split('\n')) {
    if (breaks.has(at)) pages.push([]);
    const cells = cellsOf(row, at);
    pages.at(-1)?.push({ cells, blank: cells.length === 0 });
    at += row.length + 1;
  }
  return pages;
}

/** The offsets of rows that begin a page. */
function pageBreaks(origin: string, runs: readonly Run[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  for (const { text, origin: start, length, originLength } of runs)
    for (
      let at = origin.indexOf('\f', start);
      at >= 0 && at < start + originLength;
      at = origin.indexOf('\f', at + 1)
    )
      breaks.add(length === originLength ? text + at - start + 1 : text + length);
  return breaks;
}

/** All pages in reading order: a column that continues over the page is read to its end. */
function inOrder(pages: readonly (readonly Part[])[], witness: Witness): readonly Part[] {
  const parts: Part[] = [];
  pages.forEach((page, index) => {
    const [first, ...others] = page;
    const last = parts.at(-1);
    const joins =
      first?.kind === 'columns' &&
      last?.kind === 'columns' &&
      first.fromHead &&
      last.toFoot &&
      Math.abs((first.sides.block.gutters[0] as number) - (last.sides.block.gutters.at(-1) as number)) <=
        sameGutter;
    if (joins)
      parts[parts.length - 1] = {
        ...last,
        left: [...last.left, ...first.left],
        right: [...last.right, ...first.right],
        toFoot: first.toFoot && others.length === 0,
      };
    else if (first) parts.push(...(index > 0 ? [gap, first] : [first]));
    parts.push(...others);
  });
  return parts.flatMap((part, index) => flat(part, index < parts.length - 1, witness));
}

/** Write two columns one below the other. */
function flat(part: Part, follows: boolean, witness: Witness): readonly Part[] {
  if (part.kind === 'rows') return [part];
  const inner = (side: readonly Part[]) => side.flatMap((one) => flat(one, false, witness));
  const [left, right] = [inner(part.left), inner(part.right)];
  return isRightFirst(part, left, right, follows, witness)
    ? [...right, gap, ...left]
    : [...left, gap, ...right];
}

const gap: Part = asRows([{ cells: [], blank: true }]);

/** The right column comes first where the person is in it, or where the left one continues over the page. */
function isRightFirst(
  { sides, toFoot }: Extract<Part, { kind: 'columns' }>,
  left: readonly Part[],
  right: readonly Part[],
  follows: boolean,
  { isHeading, isContact }: Witness,
): boolean {
  const textsIn = (parts: readonly Part[]) =>
    parts
      .flatMap((part) => (part.kind === 'rows' ? part.strips : []))
      .map(textOf)
      .filter(Boolean);
  const [lefts, rights] = [textsIn(left), textsIn(right)];
  const isPerson =
    isHeading(lefts[0] ?? '') && !isHeading(rights[0] ?? '') && rights.slice(0, 14).some(isContact);
  return isPerson || (toFoot && follows && sides.left.width > 1.3 * sides.right.width);
}
