import type { Strip } from './cells.ts';
import { classify, groupsIn, type Kind } from './classify.ts';
import { findBlocks } from './gutter.ts';
import { goesOn, type Sides, sidesOf, textOf } from './sides.ts';
import { tablesIn, unfoldTables } from './tables.ts';
import type { Witness } from './witness.ts';

/** A part of a page in reading order: rows as they are, or two columns. */
export type Part =
  | {
      readonly kind: 'rows';
      readonly strips: readonly Strip[];
      /** A heading of the margin, or a label, which may run over several rows; what it is about is after it or below. */
      readonly as?: 'heading' | 'label' | 'lone label';
    }
  | {
      readonly kind: 'columns';
      readonly sides: Sides;
      readonly left: readonly Part[];
      readonly right: readonly Part[];
      readonly fromHead: boolean;
      readonly toFoot: boolean;
    };

/** How often a column may be parted again. */
const deepest = 4;

/**
 * Part a region at its gutters, as often as it has some.
 * @param near where gutters of other pages are
 */
export function unfold(
  strips: readonly Strip[],
  witness: Witness,
  depth = 0,
  near: readonly number[] = [],
): readonly Part[] {
  const found = depth < deepest ? bestOf(strips, witness, near) : undefined;
  if (!found) return strips.length > 0 ? [{ kind: 'rows', strips }] : [];
  const { kind, sides } = found;
  const { first, last } = sides.block;
  const [above, below] = [strips.slice(0, first), strips.slice(last + 1)];
  const tables = kind === 'tables' ? tablesIn(sides, witness) : [];
  const inner =
    tables.length > 0
      ? unfoldTables(sides, tables)
      : kind === 'form'
        ? unfoldForm(sides)
        : kind === 'margin'
          ? unfoldMargin(sides, witness, depth)
          : unfoldFlow(sides, above, below, witness, depth);
  return [...unfold(above, witness, depth + 1), ...inner, ...unfold(below, witness, depth + 1)];
}

const isInked = ({ cells }: Strip) => cells.length > 0;

function bestOf(
  strips: readonly Strip[],
  witness: Witness,
  near: readonly number[],
): (Kind & { readonly sides: Sides }) | undefined {
  // Rows of one cell each have no gutter.
  if (strips.filter(({ cells }) => cells.length > 1).length < 2) return undefined;
  let best: (Kind & { readonly sides: Sides }) | undefined;
  for (const block of findBlocks(strips)) {
    const sides = sidesOf(strips, block, witness);
    const found = classify(sides, strips.slice(0, block.first).findLast(isInked), witness, near);
    if (!found) continue;
    const score = found.score + (2 * (block.last - block.first + 1)) / strips.length;
    if (!best || score > best.score) best = { ...found, score, sides };
  }
  return best;
}

/** Each heading of the margin on a row of its own, above what is beside it. */
function unfoldMargin(sides: Sides, witness: Witness, depth: number): readonly Part[] {
  const { left, right } = sides;
  const groups = groupsIn(sides, witness);
  const parts: Part[] = [];
  const begin = groups[0]?.first ?? 0;
  parts.push(...unfold(right.strips.slice(0, begin), witness, depth + 1));
  groups.forEach(({ first, last }, index) => {
    const end = groups[index + 1]?.first ?? right.strips.length;
    parts.push({ kind: 'rows', strips: left.strips.slice(first, last + 1).filter(isInked), as: 'heading' });
    parts.push(...unfold(right.strips.slice(first, end), witness, depth + 1));
  });
  return parts;
}

/** Each label of a form on one row with what it labels: it may run over several, and continues in lower case. */
function unfoldForm({ left, right }: Sides): readonly Part[] {
  const parts: Part[] = [];
  let label: Strip[] = [];
  let values: Strip[] = [];
  const close = () => {
    // Lists and paragraphs begin on a row of their own.
    const [first, second] = values;
    const beside = first && !/^[-–—•▪*]\s/.test(textOf(first)) && !(second && goesOn(second));
    if (label.length > 0) parts.push({ kind: 'rows', strips: label, as: beside ? 'label' : 'lone label' });
    if (values.length > 0) parts.push({ kind: 'rows', strips: values });
    [label, values] = [[], []];
  };
  left.strips.forEach((strip, at) => {
    const value = right.strips[at] as Strip;
    if (strip.blank && !isInked(value)) {
      const next = left.strips.slice(at).find(isInked);
      if (next && goesOn(next)) return;
      close();
      parts.push({ kind: 'rows', strips: [strip] });
      return;
    }
    if (isInked(strip) && !(label.length > 0 && goesOn(strip))) close();
    if (isInked(strip)) label.push(strip);
    if (isInked(value)) values.push(value);
  });
  close();
  return parts;
}

function unfoldFlow(
  sides: Sides,
  above: readonly Strip[],
  below: readonly Strip[],
  witness: Witness,
  depth: number,
): readonly Part[] {
  const { left, right } = sides;
  const fromHead = !above.some(isInked);
  const head = fromHead && depth === 0 ? headLength(sides, witness) : 0;
  const whole = left.strips.slice(0, head).map((strip, at) => ({
    ...strip,
    cells: [...strip.cells, ...(right.strips[at] as Strip).cells],
  }));
  return [
    ...(head > 0 ? [{ kind: 'rows' as const, strips: whole }] : []),
    {
      kind: 'columns',
      sides,
      left: unfold(left.strips.slice(head), witness, depth + 1),
      right: unfold(right.strips.slice(head), witness, depth + 1),
      fromHead,
      toFoot: below.filter(isInked).every((strip) => /^\D{0,8}\d{1,3}\D{0,8}$/.test(textOf(strip))),
    },
  ];
}

/** How many rows of one side are above the other side, before the first heading: the head of the page. */
function headLength({ left, right }: Sides, { isHeading }: Witness): number {
  const firsts = [left, right].map(({ strips }) => strips.findIndex(isInked));
  const until = Math.max(...firsts);
  const rows = left.strips
    .slice(0, until)
    .map((strip, at) => (isInked(strip) ? strip : (right.strips[at] as Strip)));
  const heading = rows.findIndex((strip) => isInked(strip) && isHeading(textOf(strip)));
  return heading < 0 ? until : heading;
}
