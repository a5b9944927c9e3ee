import type { Cell, Strip } from './cells.ts';

/** Rows of a region that a gutter parts: each has its own place for it, because gutters move. */
export interface Block {
  readonly first: number;
  readonly last: number;
  /** Where the right column begins, for each row from the first to the last. */
  readonly gutters: readonly number[];
}

/** On which side of a gutter the ink of a row is. */
type Side = 'none' | 'left' | 'right' | 'both' | 'crossing';

const sideOf = ({ cells }: Strip, x: number): Side => {
  let [left, right] = [false, false];
  for (const { from, to } of cells) {
    if (to <= x) left = true;
    else if (from >= x) right = true;
    else return 'crossing';
  }
  return left ? (right ? 'both' : 'left') : right ? 'right' : 'none';
};

/** The cells left and right of a gutter. */
export const leftOf = ({ cells }: Strip, x: number): readonly Cell[] => cells.filter(({ from }) => from < x);
export const rightOf = ({ cells }: Strip, x: number): readonly Cell[] =>
  cells.filter(({ from }) => from >= x);

/** How far a gutter may move from row to row. */
const drift = 7;
const mostCandidates = 24;
const mostRuns = 8;
const mostCrossing = 3;

interface Run {
  readonly x: number;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** Find the blocks of a region that a gutter may part, the likeliest first. */
export function findBlocks(strips: readonly Strip[]): readonly Block[] {
  const runs = candidatesIn(strips).flatMap((x) => runsAt(strips, x));
  const best = runs.sort((a, b) => b.score - a.score).slice(0, mostRuns);
  const blocks = best.flatMap((run) => trimmed(strips, grown(strips, run)));
  const known = new Set<string>();
  return blocks.filter(({ first, last, gutters }) => {
    const id = `${first} ${last} ${gutters[0]}`;
    return known.has(id) ? false : known.add(id);
  });
}

/** The columns at which cells often begin, inside the page. */
function candidatesIn(strips: readonly Strip[]): readonly number[] {
  const counts = new Map<number, number>();
  const margin = Math.min(...strips.flatMap(({ cells: [first] }) => (first ? [first.from] : [])));
  for (const { cells } of strips)
    cells.forEach(({ from }, at) => {
      if (at > 0 || from > margin + 3) counts.set(from, (counts.get(from) ?? 0) + 1);
    });
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCandidates)
    .map(([x]) => x);
}

/** The runs of rows that no cell crosses at a column. */
function runsAt(strips: readonly Strip[], x: number): readonly Run[] {
  const runs: Run[] = [];
  let [first, last, left, right, both, aligned] = [-1, -1, 0, 0, 0, 0];
  const close = () => {
    if (right > 1 && left > 0 && both > 0)
      runs.push({ x, first, last, score: Math.sqrt(left * right) * (0.3 + aligned / right) });
    [first, last, left, right, both, aligned] = [-1, -1, 0, 0, 0, 0];
  };
  strips.forEach((strip, index) => {
    const side = sideOf(strip, x);
    if (side === 'crossing') return close();
    if (side === 'none') return undefined;
    if (first < 0) first = index;
    last = index;
    if (side !== 'right') left++;
    if (side === 'both') both++;
    if (side === 'left') return undefined;
    right++;
    if (Math.abs((rightOf(strip, x)[0] as Cell).from - x) <= 1) aligned++;
    return undefined;
  });
  close();
  return runs;
}

/** Let a run take the rows around it, where the gutter continues or moves a little. */
function grown(strips: readonly Strip[], { x, first, last }: Run): Block {
  const gutters = new Map<number, number>();
  for (let at = first; at <= last; at++) gutters.set(at, x);
  const ends = [-1, 1].map((step) => {
    let [end, column, crossing] = [step < 0 ? first : last, x, 0];
    for (let at = end + step; at >= 0 && at < strips.length; at += step) {
      const strip = strips[at] as Strip;
      const side = sideOf(strip, column);
      if (side === 'crossing') {
        const moved = movedGutter(strip, column);
        if (moved !== undefined) {
          const over = leftOf(strip, moved).some(({ to }) => to > column);
          gutters.set(at, moved);
          if (moved < column || over) column = moved;
        } else if (crossing < mostCrossing && goesOn(strips, at, step, column)) {
          crossing++;
          gutters.set(at, sideHolding(strip, column));
        } else break;
      } else gutters.set(at, column);
      if (side !== 'none') end = at;
    }
    return end;
  });
  const [top, bottom] = ends as [number, number];
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => gutters.get(top + at) ?? x);
  return { first: top, last: bottom, gutters: rows };
}

/** Where a cell of the right column begins on a row that the gutter crosses. */
function movedGutter({ cells }: Strip, x: number): number | undefined {
  for (let at = 1; at < cells.length; at++) {
    const { from } = cells[at] as Cell;
    if (Math.abs(from - x) <= drift) return from;
  }
  return undefined;
}

/** Tell whether both columns continue after a row that crosses the gutter. */
function goesOn(strips: readonly Strip[], at: number, step: number, x: number): boolean {
  let [left, right, both] = [0, 0, 0];
  for (let next = at + step, seen = 0; next >= 0 && next < strips.length && seen < 10; next += step) {
    const side = sideOf(strips[next] as Strip, x);
    if (side === 'crossing') break;
    if (side === 'none') continue;
    seen++;
    if (side !== 'right') left++;
    if (side !== 'left') right++;
    if (side === 'both') both++;
  }
  return both >= 3 && left >= 4 && right >= 4;
}

/** A gutter for a row that crosses it: all of the row is given to the side that holds most of it. */
function sideHolding({ cells }: Strip, x: number): number {
  const left = cells.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, x) - from), 0);
  const all = cells.reduce((sum, { from, to }) => sum + to - from, 0);
  return left * 2 >= all ? Infinity : 0;
}

/** What is this far right of the gutter is not of its column. */
const tooFar = 8;

/** Cut the rows at both ends whose right cell is far from the gutter. */
function trimmed(strips: readonly Strip[], block: Block): readonly Block[] {
  const offBy = (at: number) => {
    const x = block.gutters[at - block.first] as number;
    const [first] = rightOf(strips[at] as Strip, x);
    return first && Number.isFinite(x) ? first.from - x : undefined;
  };
  const rows = Array.from({ length: block.last - block.first + 1 }, (_, at) => block.first + at);
  const good = rows.filter((at) => (offBy(at) ?? Infinity) <= tooFar);
  const [top, bottom] = [good[0], good.at(-1)];
  if (top === undefined || bottom === undefined) return [];
  let [first, last] = [top, bottom];
  while (first > block.first && (offBy(first - 1) ?? 0) <= tooFar) first--;
  while (last < block.last && (offBy(last + 1) ?? 0) <= tooFar) last++;
  return [{ first, last, gutters: block.gutters.slice(first - block.first, last - block.first + 1) }];
}
