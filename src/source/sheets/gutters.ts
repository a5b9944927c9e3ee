import type { Witness } from '../columns/witness.ts';
import { type Cell, heightOf, type Line, textOf } from './cells.ts';
import { type Kind, kindOf } from './kinds.ts';
import { sideOf } from './sides.ts';

/** Lines that a gutter parts, and what is on its sides. */
export interface Split {
  /** The first and the last line but one that it runs through. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  readonly kind: Kind;
}

/** Find the gutter that parts most of some lines. */
export function findSplit(lines: readonly Line[], witness: Witness): Split | undefined {
  let best: Split | undefined;
  let most = 0;
  const heads = lines.flatMap((line, at) =>
    line.length === 1 && witness.isHeading(line[0].text) ? [at] : [],
  );
  for (const x of edgesOf(lines))
    for (const [from, to] of runsAt(lines, x, heads)) {
      const split = judged(lines, from, to, x, witness);
      const weight = split ? weightOf(split) * Math.min(30, widthOf(split)) : 0;
      if (weight > most) [best, most] = [split, weight];
    }
  return best;
}

const weightOf = ({ left, right }: Split) =>
  Math.min(left.length, right.length) * 4 + left.length + right.length;

/** How wide a gutter is, but for the few lines that hang into it. */
function widthOf({ left, right }: Split): number {
  const ends = left.map(({ x1 }) => x1).sort((a, b) => a - b);
  const end = ends[Math.floor(0.9 * (ends.length - 1))] as number;
  return Math.max(1, Math.min(...right.map(({ x0 }) => x0)) - end);
}

/** Where cells begin that are not the first of their line, or are right of most. */
function edgesOf(lines: readonly Line[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const { x0 } of line) counts.set(Math.round(x0), (counts.get(Math.round(x0)) ?? 0) + 1);
  const edges = [...counts].sort((a, b) => b[1] - a[1]).map(([x]) => x - 1);
  return edges.slice(0, mostEdges);
}
const mostEdges = 40;
/** Heights of a font by which words may hang over the edge of their column. */
const overhang = 0.6;

/** The runs of lines that no cell crosses at `x`, whole and between headings. */
function runsAt(
  lines: readonly Line[],
  x: number,
  heads: readonly number[],
): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line && !line.some(({ x0, x1, size }) => x0 < x - 1 && x1 > x + overhang * size)) continue;
    if (at - from >= 2) {
      runs.push([from, at]);
      const cuts = [from, ...heads.filter((head) => head > from && head < at), at];
      for (const [index, cut] of cuts.entries())
        if (index > 0 && cuts.length > 2) runs.push([cuts[index - 1] as number, cut]);
    }
    from = at + 1;
  }
  return runs;
}

const cellsOn = (lines: readonly Line[], side: (cell: Cell) => boolean) =>
  lines.flatMap((line) => line.filter(side));

function judged(
  lines: readonly Line[],
  from: number,
  to: number,
  x: number,
  witness: Witness,
): Split | undefined {
  const isLeft = ({ x0 }: Cell) => x0 < x - 1;
  const [start, end] = trimmed(lines, from, to, isLeft, witness);
  const within = lines.slice(start, end);
  const left = cellsOn(within, isLeft);
  const right = cellsOn(within, (cell) => !isLeft(cell));
  if (left.length === 0 || right.length === 0 || left.length + right.length < 3) return undefined;
  const kind = kindOf(sideOf(left, witness), sideOf(right, witness), witness);
  return kind && { from: start, to: end, x, left, right, kind };
}

/** What is on only one side, above and below, is not part of the columns, unless it continues one of them. */
function trimmed(
  lines: readonly Line[],
  from: number,
  to: number,
  isLeft: (cell: Cell) => boolean,
  { isHeading }: Witness,
): readonly [number, number] {
  const both = (at: number) => {
    const line = lines[at] as Line;
    return [line.some(isLeft), !line.every(isLeft)] as const;
  };
  const firsts = [0, 1].map((side) => {
    for (let at = from; at < to; at++) if (both(at)[side]) return at;
    return to;
  }) as [number, number];
  const lasts = [0, 1].map((side) => {
    for (let at = to - 1; at >= from; at--) if (both(at)[side]) return at;
    return from;
  }) as [number, number];
  let start = Math.max(...firsts);
  if (start === to) return [to, to];
  // What is close above what both sides have is one with it.
  while (start > from && isClose(lines[start - 1] as Line, lines[start] as Line)) start--;
  if (firsts[1] < firsts[0])
    for (let at = firsts[1]; at < start; at++) if (isHeading(textOf(lines[at] as Line))) start = at;
  let end = to;
  if (lasts[1] < lasts[0])
    for (let at = lasts[0]; at > lasts[1]; at--) if (isHeading(textOf(lines[at] as Line))) end = at;
  return [start, end];
}

const isClose = (above: Line, line: Line) => heightOf(line) - heightOf(above) < 1.6 * line[0].size;
