import type { SheetCell, Source } from '../source.ts';

/** Words that are together on a line of a page, and what they say. */
export interface Cell extends SheetCell {
  readonly text: string;
  /** It continues what is before, from a line below. */
  readonly goesOn?: boolean;
}

/** What is on one line, from left to right. */
export type Line = readonly [Cell, ...Cell[]];

/** Part of the height of a font by which what is on one line may stand apart. */
const sameLine = 0.35;

/** The cells of each page. */
export const pagesOf = ({ origin, sheets = [] }: Source): readonly (readonly Cell[])[] =>
  sheets.map(({ cells }) => cells.map((cell) => ({ ...cell, text: origin.slice(cell.start, cell.end) })));

/** Put cells into lines, from top to bottom. */
export function linesOf(cells: readonly Cell[]): readonly Line[] {
  const sorted = [...cells].sort((a, b) => a.y - b.y);
  const lines: Cell[][] = [];
  for (const cell of sorted) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && cell.y - first.y <= sameLine * Math.min(first.size, cell.size)) line.push(cell);
    else lines.push([cell]);
  }
  return lines.map((line) => line.sort((a, b) => a.x0 - b.x0) as unknown as Line);
}

export const textOf = (line: Line): string => line.map(({ text }) => text).join(' ');
export const leftOf = ([first]: Line): number => first.x0;
export const rightOf = (line: Line): number => (line.at(-1) as Cell).x1;
export const heightOf = ([first]: Line): number => first.y;

export function median(numbers: readonly number[], fallback: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? fallback;
}

/** How far apart the lines of running text are here. */
export function leadingOf(lines: readonly Line[]): number {
  const size = median(
    lines.map(([{ size }]) => size),
    10,
  );
  const steps = lines.slice(1).map((line, at) => heightOf(line) - heightOf(lines[at] as Line));
  return median(
    steps.filter((step) => step < 1.9 * size),
    1.3 * size,
  );
}
