import type { Line } from '../lines/line.ts';

/** A cell of a row, by where it is in its line and on the page. */
export interface Placed {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

const cellForm = /\S+(?: {1,2}\S+)*/g;

/** The rows that a line ran over, each with its cells. */
export function rowsOf(line: Line): readonly (readonly Placed[])[] {
  const { text, parts, source } = line;
  const rows = new Map<number, Placed[]>();
  parts.forEach(({ at, start }, index) => {
    const to = parts[index + 1]?.at ?? text.length;
    const begin = source.text.lastIndexOf('\n', start - 1) + 1;
    const row = rows.get(begin) ?? [];
    rows.set(begin, row);
    for (const match of text.slice(at, to).matchAll(cellForm))
      row.push({
        line,
        from: at + match.index,
        to: at + match.index + match[0].length,
        column: start - begin + match.index,
      });
  });
  const several = [...rows.values()].filter((row) => row.length > 0);
  return several.some((row) => row.length > 1)
    ? several
    : [[{ line, from: 0, to: text.length, column: line.indent }]];
}

/** The text of a cell. */
export const textOf = ({ line, from, to }: Placed) => line.text.slice(from, to);
