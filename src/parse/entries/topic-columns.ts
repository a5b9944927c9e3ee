import { clip, type Line } from '../lines/line.ts';
import { keyOf } from '../lexicon/words.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { groupEnds } from './group-ends.ts';
import { namesGroup, tellsLevel } from '../tokens/skill-words.ts';

/** A cell of a row, by where it is in its line and on the page. */
interface Placed {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** How far what is below the name of a group may be from where the name begins. */
const nearest = 4;
const longestName = 34;
const mostColumns = 4;

/** Put lists that are side by side below the names of their groups one below the other; others stay as they are. */
export function inColumns(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => wide.test(text))) return lines;
  const rows = lines.flatMap(rowsOf);
  const found: Line[] = [];
  let kept: Line | undefined;
  for (let at = 0; at < rows.length;) {
    const head = rows[at] as readonly Placed[];
    const length = isHead(head, rows[at + 1]) ? 1 + bodyLength(head, rows.slice(at + 1)) : 0;
    if (length > 1) {
      const block = rows.slice(at, at + length);
      for (const [index, { column }] of head.entries()) {
        const end = head[index + 1]?.column ?? Infinity;
        const inside = (cell: Placed) =>
          cell.column >= (index === 0 ? 0 : column - 1) && cell.column < end - 1;
        for (const row of block) found.push(...row.filter(inside).map((cell) => lineOf(cell, column)));
      }
      at += length;
    } else {
      const { line } = head[0] as Placed;
      if (line !== kept) found.push(line);
      kept = line;
      at++;
    }
  }
  return found;
}

/** What wide gaps part in a list: names, in a column, from what they hold, or things that are alike. */
export interface Gaps {
  /** Where what the names hold begins. */
  readonly column?: number;
  readonly areAlike: boolean;
}

const fewestNames = 3;

/** Tell what wide gaps part: where all rows begin in two columns, and go on as they like, the first are names. */
export function gapsIn(lines: readonly Line[]): Gaps {
  const rows = lines.some(({ text }) => wide.test(text)) ? lines.flatMap(rowsOf) : [];
  const left = Math.min(...rows.map(([first]) => (first as Placed).column)) + 1;
  const headed = rows.filter(([first]) => (first as Placed).column <= left);
  const column = headed[0]?.[1]?.column;
  const isAt = (cell: Placed | undefined) => cell && column && Math.abs(cell.column - column) < 2;
  const thirds = new Set(headed.flatMap(([, , third]) => (third ? [Math.round(third.column / 2)] : [])));
  const isTable =
    headed.length >= fewestNames &&
    thirds.size > 1 &&
    rows.every((row) => isAt(row[headed.includes(row) ? 1 : 0]));
  const several = rows.filter(({ length }) => length > 2).length;
  const pairs = rows.filter(({ length }) => length === 2).length;
  return isTable && column ? { column, areAlike: false } : { areAlike: several > 0 && several >= pairs };
}

/** Where the name of a row ends, and what it holds begins; undefined where the row has nothing at that column. */
export function nameAt(
  line: Line,
  column: number,
): { readonly name: number; readonly from: number } | undefined {
  const [first, second] = rowsOf(line)[0] ?? [];
  return first && second && Math.abs(second.column - column) < 2
    ? { name: first.to, from: second.from }
    : undefined;
}

const wide = /\S\s{3,}\S/;
const cellForm = /\S+(?: {1,2}\S+)*/g;

/** The rows that a line ran over, each with its cells. */
function rowsOf(line: Line): readonly (readonly Placed[])[] {
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

const textOf = ({ line, from, to }: Placed) => line.text.slice(from, to);
const lineOf = (cell: Placed, edge: number): Line => ({
  ...clip(cell.line, cell.from, cell.to),
  indent: Math.max(0, cell.column - edge),
});

/** Tell whether a row holds names of groups that are above what the next row holds. */
function isHead(row: readonly Placed[], next: readonly Placed[] | undefined): boolean {
  if (row.length < 2 || row.length > mostColumns || !next) return false;
  const texts = row.map(textOf);
  if (texts.some((text) => text.length > longestName || /[,;:|•·()]|^\P{L}/u.test(text))) return false;
  const phrases = row.map((cell) => phraseOf(cell.line, textOf(cell)));
  if (phrases.some(tellsLevel)) return false;
  const named = phrases.filter(
    (phrase) => namesGroup(phrase) || groupEnds(phrase).has(keyOf(phrase).split(' ').at(-1)),
  );
  if (named.length * 2 < row.length) return false;
  return row.every(({ column }, index) => {
    const below = next.find((cell) => cell.column >= column - 1);
    const end = row[index + 1]?.column ?? Infinity;
    return below === undefined
      ? index > 0
      : below.column >= end - 1
        ? index > 0
        : below.column <= column + nearest;
  });
}

/** How many rows below the names of groups hold what is in them. */
function bodyLength(head: readonly Placed[], rows: readonly (readonly Placed[])[]): number {
  const first = (head[0] as Placed).column;
  const end = rows.findIndex((row, at) => isHead(row, rows[at + 1]) || (row[0] as Placed).column < first - 1);
  return end < 0 ? rows.length : end;
}
