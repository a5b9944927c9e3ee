import type { Witness } from '../columns/witness.ts';
import { type Cell, heightOf, leftOf, type Line, linesOf, rightOf, textOf } from './cells.ts';

/** The lines of one side, with their statistics. */
export interface Side {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly headings: number;
  /** The share of lines that have another right above or below. */
  readonly density: number;
  /** The share of lines that are dates, places or headings. */
  readonly labels: number;
  readonly dates: number;
  /** The share of lines that begin where most do, and that end there. */
  readonly alignedLeft: number;
  readonly alignedRight: number;
  readonly long: number;
}

/** Compute the statistics of one side of a gutter. */
export function sideOf(cells: readonly Cell[], { isHeading, isDate, isPlace }: Witness): Side {
  const lines = linesOf(cells);
  const dense = lines.filter((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    const reach = 1.9 * line[0].size;
    return (
      (above !== undefined && heightOf(line) - heightOf(above) < reach) ||
      (below !== undefined && heightOf(below) - heightOf(line) < reach)
    );
  });
  const share = (test: (line: Line) => boolean) => lines.filter(test).length / lines.length;
  const texts = new Map(lines.map((line) => [line, textOf(line)]));
  const dated = (line: Line) => isDate(texts.get(line) as string);
  const [left, right] = [mode(lines.map(leftOf)), mode(lines.map(rightOf))];
  return {
    lines,
    width: Math.max(...lines.map(rightOf)) - Math.min(...lines.map(leftOf)),
    headings: lines.filter((line) => isHeading(texts.get(line) as string)).length,
    density: dense.length / lines.length,
    dates: share(dated),
    labels: share(
      (line) => dated(line) || isHeading(texts.get(line) as string) || isPlace(texts.get(line) as string),
    ),
    alignedLeft: share((line) => Math.abs(leftOf(line) - left) < 2.5),
    alignedRight: share((line) => Math.abs(rightOf(line) - right) < 2.5),
    long: share((line) => (texts.get(line) as string).length > 38),
  };
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(Math.round(number), (counts.get(Math.round(number)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
