import { matchesIn } from '../../values/matches-in.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { degreeCue, institutionCue } from '../tokens/school-cues.ts';
import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import { type Pieces, piecesOf } from './fragments.ts';
import { labelRoles } from '../tokens/labels.ts';
import { clip, type Line } from '../lines/line.ts';
import { featureOf, nothingIn, tell } from './labelled.ts';

/** What a column of a table holds. */
type Column = Slot | 'dates' | 'score' | undefined;

/** How the line at an index reads as a part of a table; undefined if it is not one. */
type TableReader = (line: Line, index: number) => Feature | undefined;

/** A table has this many columns with names that are known, at least. */
const fewestColumns = 3;
/** The head of a table is among the first lines. */
const latestHead = 3;

/**
 * Read a table whose head names its columns, in a row or a cell a line.
 * @returns how each line reads as a part of it; undefined if the section is not a table
 */
export function tableOf(family: Family, lines: readonly Line[]): TableReader | undefined {
  for (let at = 0; at < Math.min(latestHead, lines.length); at++) {
    const line = lines[at] as Line;
    const columns = cellsOf(line).map(({ text }) => columnOf(family, phraseOf(line, text.trim())));
    if (columns.filter(Boolean).length >= fewestColumns) return rowsBelow(at, columns);
    const cells = headOfCells(family, lines, at);
    if (cells) return cellsBelow(lines, at, cells);
  }
  return undefined;
}

function columnOf(family: Family, phrase: Phrase): Column {
  // "Employer, Place"
  const roles = [phrase, ...phrase.text.split(', ').map((part) => phraseOf(phrase, part))].flatMap(
    labelRoles,
  );
  const slot = roles.map((role) => family.labels[role]).find(Boolean);
  if (slot) return slot;
  if (roles.includes('score')) return 'score';
  return roles.some((role) => role === 'dates' || role === 'start' || role === 'end') ? 'dates' : undefined;
}

/** A row of the head names a column in each cell, as the rows below fill them. */
function rowsBelow(head: number, columns: readonly Column[]): TableReader {
  return (line, index) => {
    if (index < head) return undefined;
    if (index === head) return headCell(line);
    const cells = cellsOf(line);
    if (cells.length < columns.length - 1) return undefined;
    const shift = line.bullet && cells.length < columns.length ? 1 : 0;
    const pieces = cells.map(({ start, text }, at) => {
      const from = start + text.length - text.trimStart().length;
      return cellIn(line, columns[at + shift], from, start + text.trimEnd().length);
    });
    const score = pieces.find((piece) => piece.score)?.score;
    return featureOf(
      line,
      {
        ...nothingIn(line),
        fragments: pieces.flatMap(({ fragments }) => fragments),
        dates: line.dates,
        score,
      },
      0,
    );
  };
}

/** The columns that the lines from an index on name, a cell a line; undefined if they name no table. */
function headOfCells(family: Family, lines: readonly Line[], at: number): readonly Column[] | undefined {
  const columns: Column[] = [];
  for (const line of lines.slice(at)) {
    const column = columnOf(family, line);
    if (!column || columns.includes(column)) break;
    columns.push(column);
  }
  const named = columns.some((column) => column === 'dates' || column === 'score');
  return columns.length >= fewestColumns && named ? columns : undefined;
}

const graded = /^(?:\d{1,3}(?:[.,]\d+)?\s?(?:%|\/\s?\d{1,3})?|pass(?:ed)?|\p{L}[+-]?)\.?$/iu;

/** Cells come one below the other; each says by its shape which column it may fill. */
function cellsBelow(lines: readonly Line[], head: number, columns: readonly Column[]): TableReader {
  const read = new Map<number, Feature>();
  let last = columns.length - 1;
  for (let index = head; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (index < head + columns.length) {
      read.set(index, headCell(line));
      continue;
    }
    const next = columnFilledBy(line, columns, last);
    if (next === undefined) break;
    const pieces = cellIn(line, columns[next], 0, line.text.length);
    const feature = featureOf(line, pieces, 0);
    read.set(index, next <= last ? { ...feature, opens: 'row' } : feature);
    last = next;
  }
  return (_, index) => read.get(index);
}

/** The column that a line fills, the next that its shape allows after the last one; undefined for none. */
function columnFilledBy(line: Line, columns: readonly Column[], last: number): number | undefined {
  const fits = fittingOf(line, columns);
  for (let step = 1; step <= columns.length; step++) {
    const at = (last + step) % columns.length;
    if (fits(columns[at])) return at;
  }
  return undefined;
}

function fittingOf(line: Line, columns: readonly Column[]): (column: Column) => boolean {
  const [date] = line.dates;
  if (date && date.end - date.start >= line.text.trim().length) return (column) => column === 'dates';
  if (graded.test(line.text)) return (column) => column === 'score';
  const sure = degreeCue(line) > 2 ? 'degree' : institutionCue(line) > 2 ? 'institution' : undefined;
  if (sure && columns.includes(sure)) return (column) => column === sure;
  return (column) => column !== 'dates' && column !== 'score';
}

const headCell = (line: Line) => featureOf(line, nothingIn(line), line.text.length, true);

/** A cell as its column tells; a cell of a column without a name is left out. */
function cellIn(line: Line, column: Column, from: number, to: number): Pieces {
  const none = nothingIn(line);
  if (column === 'score') return { ...none, score: { start: from, value: from, end: to } };
  if (column === 'dates') return { ...none, dates: line.dates };
  return column ? { ...none, fragments: tell(piecesOf(clip(line, from, to)), [column]).fragments } : none;
}

const cellsOf = ({ text }: Line) =>
  matchesIn(text, cell)
    .map(({ 0: found, index }) => {
      const inside = found.replace(barBefore, '');
      return { start: index + found.length - inside.length, text: inside };
    })
    .filter((found) => found.text.trim() !== '');
const cell = /(?:(?! {3}| \| )[^\t])+/g;
const barBefore = /^ ?\| /;
