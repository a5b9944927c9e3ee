import type { Witness } from '../columns/witness.ts';
import { type Cell, heightOf, type Line, linesOf, textOf } from './cells.ts';
import { findSplit, type Split } from './gutters.ts';
import { blocksOf } from './kinds.ts';
import { styleOf } from './styles.ts';

/** Lines that are one below the other. */
export interface LinesPart {
  readonly kind: 'lines';
  readonly lines: readonly Line[];
  /** Where the column ends that they are in. */
  readonly right: number;
}

/** Lines that are one below the other, or columns beside each other. */
export type Part =
  | LinesPart
  | {
      readonly kind: 'columns';
      readonly x: number;
      readonly left: readonly Part[];
      readonly right: readonly Part[];
    };

/** Columns within columns beyond which nobody's page goes. */
const deepest = 6;

/** Put what is on a page into the order in which people read it. */
export function orderOf(
  cells: readonly Cell[],
  witness: Witness,
  right = rightEdge(cells),
  depth = 0,
): readonly Part[] {
  const lines = linesOf(cells);
  const split = depth < deepest && lines.length <= mostLines ? findSplit(lines, witness) : undefined;
  if (!split) return lines.length > 0 ? [{ kind: 'lines', lines, right }] : [];
  const { from, to, x } = split;
  const inner = (side: readonly Cell[], edge = right) => orderOf(side, witness, edge, depth + 1);
  return [
    ...inner(lines.slice(0, from).flat()),
    ...(split.kind === 'rail'
      ? labelled(split, witness).flatMap((lines) => inner(lines.flat()))
      : [
          {
            kind: 'columns' as const,
            x,
            left: inner(split.left, Math.min(rightEdge(split.left), leftEdge(split.right))),
            right: inner(split.right),
          },
        ]),
    ...inner(lines.slice(to).flat()),
  ];
}
const mostLines = 400;

const leftEdge = (cells: readonly Cell[]) => cells.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
const rightEdge = (cells: readonly Cell[]) => cells.reduce((most, { x1 }) => Math.max(most, x1), 0);

/** Write labels of the margin to what they label: a heading above it, others before its first line. */
function labelled({ left, right }: Split, { isHeading }: Witness): readonly (readonly Line[])[] {
  const rest = [...linesOf(right)];
  const groups: Line[][] = [[]];
  const labels = labelsOf(linesOf(left), rest);
  const isKnown = headingsAmong(labels, isHeading);
  for (const label of labels) {
    const [{ y, size }] = label;
    while (rest[0] && heightOf(rest[0]) < y - 0.4 * size) groups.at(-1)?.push(rest.shift() as Line);
    const [beside] = rest;
    const isBeside = beside !== undefined && heightOf(beside) < y + 0.4 * size;
    if (isKnown(label)) groups.push([label], []);
    else if (isBeside) groups.at(-1)?.push([...label, ...(rest.shift() as Line)]);
    else groups.at(-1)?.push(label);
  }
  groups.at(-1)?.push(...rest);
  return groups;
}

/** Known headings that are set as most of the known ones among labels are. */
function headingsAmong(labels: readonly Line[], isHeading: Witness['isHeading']): (label: Line) => boolean {
  const counts = new Map<string, number>();
  for (const label of labels) {
    const style = styleOf(label[0]);
    counts.set(style, (counts.get(style) ?? 0) + (isHeading(textOf(label)) ? 1 : -1));
  }
  return (label) => isHeading(textOf(label)) && (counts.get(styleOf(label[0])) as number) > 0;
}

/** Labels, each on however many lines: it continues where it is open, and where it is beside nothing. */
function labelsOf(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  return blocksOf(lines).flatMap((block) => {
    const labels: Line[] = [];
    for (const line of block) {
      const last = labels.at(-1);
      const isAlone = !others.some(
        (other) => Math.abs(heightOf(other) - heightOf(line)) < 0.35 * line[0].size,
      );
      if (last && (isAlone || /[-–—/&]$/.test(textOf(last))))
        labels[labels.length - 1] = [...last, ...goingOn(line, last)];
      else labels.push(line);
    }
    return labels;
  });
}

/** A line of a label as one with the line above. */
const goingOn = (line: Line, [{ x0, y }]: Line): readonly Cell[] =>
  line.map((cell) => ({ ...cell, x0: Math.max(cell.x0, x0 + 0.1), y, goesOn: true }));
