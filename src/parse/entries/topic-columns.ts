import { type Placed, rowsOf, textOf } from './cell-rows.ts';
import { clip, type Line } from '../lines/line.ts';
import { keyOf } from '../lexicon/words.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { groupEnds } from './group-ends.ts';
import { namesGroup, tellsLevel } from '../tokens/skill-words.ts';

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

const wide = /\S\s{3,}\S/;
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
