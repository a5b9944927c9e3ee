import { phraseOf } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import { namesGroup, tellsLevel } from '../tokens/skill-words.ts';
import { type Placed, rowsOf, textOf } from './cell-rows.ts';

/** What wide gaps part in a list: names, in a column, from what they hold, or things that are alike. */
export interface Gaps {
  /** Where what the names hold begins. */
  readonly column?: number;
  readonly areAlike: boolean;
  /** Two blanks are a gap: "Languages  Python, R". */
  readonly areNarrow: boolean;
}

const fewest = 3;
/** A name, two blanks, and a list. */
export const narrowName: RegExp = /^\S+(?: [^\s,]+){0,3}(?= {2}\S[^,]*,)/;

/** Tell what wide gaps part: where all rows begin in two columns, and go on as they like, the first are names. */
export function gapsIn(lines: readonly Line[]): Gaps {
  const rows = rowsIn(lines);
  const left = Math.min(...rows.map(([first]) => (first as Placed).column)) + 1;
  const headed = rows.filter(([first]) => (first as Placed).column <= left);
  const column = headed[0]?.[1]?.column;
  const isAt = (cell: Placed | undefined) => cell && column && Math.abs(cell.column - column) < 2;
  const thirds = new Set(headed.flatMap(([, , third]) => (third ? [Math.round(third.column / 2)] : [])));
  const isTable =
    headed.length >= fewest &&
    thirds.size > 1 &&
    rows.every((row) => isAt(row[headed.includes(row) ? 1 : 0]));
  if (isTable && column) return { column, areAlike: false, areNarrow: false };
  const several = rows.filter((row) => row.length > 2 && !row.some(isList)).length;
  const pairs = rows.filter(({ length }) => length === 2).length;
  const narrow = lines.filter(({ text }) => narrowName.test(text)).length;
  return {
    areAlike: several > 0 ? several >= pairs : areOfPairs(rows),
    areNarrow: narrow >= fewest && narrow >= 0.8 * lines.length,
  };
}

/** Tell whether a list is in two columns, of which the first names nothing that the second holds. */
export const arePairs = (lines: readonly Line[]): boolean => areOfPairs(rowsIn(lines));
const areOfPairs = (rows: readonly (readonly Placed[])[]) => rows.length >= fewest && rows.every(isPair);

/** The rows of a list, where any has cells. */
const rowsIn = (lines: readonly Line[]) =>
  lines.some(({ text }) => gap.test(text)) ? lines.flatMap(rowsOf) : [];

const isList = (cell: Placed) =>
  textOf(cell)
    .replace(/\([^()]*\)/g, '')
    .includes(', ');
const gap = /\S {3,}\S|\t/;

/** Two things side by side: the first names no group, and the second is no list or level. */
function isPair(row: readonly Placed[]): boolean {
  const [first, second] = row.map((cell) => phraseOf(cell.line, textOf(cell)));
  if (!first || !second || row.length > 2 || /[:：]$/.test(first.text) || namesGroup(first)) return false;
  return !/[,;/·|]|\d\s?%/.test(second.text) && !tellsLevel(second);
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
