import type { Cell, Strip } from './cells.ts';
import { type Column, goesOn, share, type Sides, textOf } from './sides.ts';
import { tablesIn } from './tables.ts';
import type { Witness } from './witness.ts';

/** What the two sides of a gutter are to each other. */
export type Kind = { readonly kind: 'flow' | 'margin' | 'form' | 'tables'; readonly score: number };

/** Headings in a left margin with their text beside them. */
const marginScore = 4;
/** Labels on the left that come again for each entry. */
const formScore = 8;
/** The maximum distance between the gutters of two pages that are the same gutter. */
export const sameGutter = 8;
/** Two columns that are read one after the other. */
const leastFlow = 3;

/**
 * Tell what the sides of a gutter are: columns, headings in a margin, or (undefined) cells of the same rows.
 * @param near where gutters of other pages are
 */
export function classify(
  sides: Sides,
  above: Strip | undefined,
  witness: Witness,
  near: readonly number[],
): Kind | undefined {
  if (isForm(sides)) return hasWrapped(sides.left) ? { kind: 'form', score: formScore } : undefined;
  if (tablesIn(sides, witness).length > 0) return { kind: 'tables', score: formScore };
  if (isTable(sides) || isHeadedTable(sides, witness)) return undefined;
  if (isMargin(sides, above, witness)) return { kind: 'margin', score: marginScore };
  const gutter = sides.block.gutters.find(Number.isFinite) ?? Infinity;
  const known = near.some((x) => Math.abs(x - gutter) <= sameGutter);
  const score = flowScore(sides) + (known ? 1.5 : 0);
  if (score < leastFlow) return undefined;
  return { kind: 'flow', score: score + 0.5 * Math.min(4, sides.left.headings, sides.right.headings) };
}

const letter = /\p{L}/u;

/** Labels with their values, and sides without words, are not columns. */
function isTable({ left, right }: Sides): boolean {
  const worded = share(left.inked, (strip) => letter.test(textOf(strip)));
  const colons = right.inked.filter((strip) => textOf(strip).startsWith(':')).length;
  return (
    worded === 0 || colons >= 3 || colons >= right.inked.length * 0.4 || (worded < 0.5 && left.dates < 0.5)
  );
}

/** The labels of a form come again for each entry: "Dates", "Employer", "Dates", … */
function isForm({ left }: Sides): boolean {
  const times = new Map<string, number>();
  const labels = left.inked.map(textOf).filter((text) => /^[^\p{L}]*\p{Lu}.*\p{L}{2}/u.test(text));
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  const again = labels.filter((label) => (times.get(label) as number) > 1);
  return again.length > 5 && again.length >= labels.length * 0.4;
}

/** Labels that run over two rows belong to what is beside both. */
const hasWrapped = ({ strips }: Column) =>
  strips.some(
    (strip, at) =>
      goesOn(strip) && strips.slice(Math.max(0, at - 2), at).some(({ cells }) => cells.length > 0),
  );

/** Rows that all have both sides, below headings that stand alone on the left: a table with headings, as a Lebenslauf is. */
function isHeadedTable({ left, right }: Sides, { isHeading }: Witness): boolean {
  if (left.headings < 2 || right.headings * 4 > left.headings) return false;
  const rows = left.strips.flatMap((strip, at) =>
    strip.cells.length > 0
      ? [{ heads: isHeading(textOf(strip)), paired: (right.strips[at] as Strip).cells.length > 0 }]
      : [],
  );
  const [heads, others] = [rows.filter(({ heads: is }) => is), rows.filter(({ heads: is }) => !is)];
  return (
    others.length > 4 &&
    share(others, ({ paired }) => paired) >= 0.9 &&
    share(heads, ({ paired }) => paired) <= 0.35
  );
}

/** Rows of the margin that belong together: a heading may run over several. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The groups of rows with ink in the left column. */
export function groupsIn({ left, right }: Sides, { isHeading }: Witness): readonly Group[] {
  const groups: Group[] = [];
  left.strips.forEach((strip, at) => {
    if (strip.cells.length === 0) return;
    const text = textOf(strip);
    const last = groups.at(-1);
    const beside = (right.strips[at] as Strip).cells.length > 0;
    if (last?.last === at - 1 && !(isHeading(last.text) && beside))
      groups[groups.length - 1] = { ...last, last: at, text: `${last.text} ${text}` };
    else groups.push({ first: at, last: at, text });
  });
  return groups;
}

const widestMargin = 32;

function isMargin(sides: Sides, above: Strip | undefined, witness: Witness): boolean {
  const { left, right, unpaired } = sides;
  if (left.width > widestMargin || right.inked.length < 3 || unpaired <= 0.3 || right.dates >= 0.5)
    return false;
  const groups = groupsIn(sides, witness);
  const headings = groups.filter(({ first, last, text }) => last - first < 3 && witness.isHeading(text));
  if (headings.length < groups.length * 0.6 || right.inked.length < headings.length * 2.5) return false;
  const hasInk = (at: number) => (right.strips[at] as Strip).cells.length > 0;
  if (!headings.some(({ first, last }) => hasInk(first) || hasInk(last))) return false;
  // A heading of its own right above: these are labels below it.
  if (above && witness.isHeading(textOf(above))) return false;
  return headings.length > 1 || (headings.length === 1 && alignment(sides).aligned >= 0.2);
}

/** The share of the commonest of some columns. */
function most(columns: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, columns.length);
}

/** Dates, labels and headings that are set against the gutter, and tell of what is beside them. */
function isSetRight({ left }: Sides): boolean {
  const rows = left.strips.flatMap(({ cells: [first, ...others] }) =>
    first ? [{ from: first.from, to: (others.at(-1) ?? first).to }] : [],
  );
  return rows.length > 3 && most(rows.map(({ to }) => to)) >= 0.6 && most(rows.map(({ from }) => from)) < 0.4;
}

/** How straight the right column is: at the gutter, at any one column, at its right edge. */
function alignment({ block, right }: Sides): {
  readonly aligned: number;
  readonly start: number;
  readonly end: number;
} {
  const rows = right.strips.flatMap(({ cells: [first, ...others] }, at) =>
    first ? [{ first, last: others.at(-1) ?? first, x: block.gutters[at] as number }] : [],
  );
  return {
    aligned: share(rows, ({ first, x }) => Math.abs(first.from - x) <= 1),
    start: most(rows.map(({ first }) => first.from)),
    end: most(rows.map(({ last }) => last.to)),
  };
}

/** How much speaks for two columns that are read one after the other. */
function flowScore(sides: Sides): number {
  const { left, right, unpaired } = sides;
  const [least, rows] = [
    Math.min(left.inked.length, right.inked.length),
    left.inked.length + right.inked.length - sides.both,
  ];
  const { aligned, start, end } = alignment(sides);
  let score = 0;
  if (left.headings > 0 && right.headings > 0) score += left.headings + right.headings === 2 ? 2 : 3;
  if (left.headings > 1 || right.headings > 1) score += 0.5;
  if (left.wraps > 1 && right.wraps > 1) score += 2;
  if (left.wraps + right.wraps > 2) score += 0.5;
  if (unpaired > 0.35 && least >= 4) score += 1;
  if (least >= 15) score += 1;
  if (aligned >= 0.6 || start >= 0.5) score += 1;
  else if (aligned < 0.3 && start < 0.3) score -= 1.5;
  if (end >= 0.5 && start < 0.4) score -= 2;
  if (right.details > 0.4) score -= 4;
  if (left.labels > 0.5 || isSetRight(sides)) score -= 5;
  if (rows < 6) score -= 2;
  if (least < 4) score -= 2.5;
  else if (least < 5) score -= 1;
  if (isRail(sides)) score -= 1;
  return score;
}

/** Nearly every row of the left column has its own beside it. */
function isRail({ left, right, both }: Sides): boolean {
  const bare = ({ headings, wraps }: Column) => headings === 0 || wraps === 0;
  const inked = (at: number) => (right.strips[at] as Strip).cells.length > 0;
  const rows = right.strips.map((_, at) => at).filter(inked);
  const between = left.strips.filter(
    ({ cells }: { readonly cells: readonly Cell[] }, at) =>
      cells.length > 0 && at >= (rows[0] ?? 0) && at <= (rows.at(-1) ?? 0),
  ).length;
  return bare(left) && bare(right) && both >= 0.75 * (between - left.headings);
}
