import { rangeOf, type Source } from '../../source/source.ts';
import { breaksAddress, continues, endsInHyphen, joinsDates, lowerStart } from './continues.ts';
import { withDateHeads, withDateTails } from './wrapped-dates.ts';
import type { Line, Link, Part } from './line.ts';
import { pageFurniture } from './page-furniture.ts';
import { type Row, readRows } from './rows.ts';
import { findDates } from '../tokens/dates.ts';
import { asShortRange, isShortRange } from '../tokens/short-range.ts';
import type { Mark } from '../vocabulary.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { prepared, type Worded } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';

/** The lines of a document, and the rows that only the page had use for. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}

const pageNumber = prepared(
  (of) =>
    new RegExp(
      `^(?:.{0,90}?\\s)?(?:${alternation(words(of, 'pages'))})\\s+\\d{1,3}(?:\\s*(?:\\/|\\p{L}{1,3})\\s*\\d{1,3})?(?:\\s.{0,40})?$|^[-–—\\s]*\\d{1,2}\\s*(?:\\/|of)\\s*\\d{1,2}[-–—\\s]*$|^(?:p\\.|page)\\s*(?:\\|\\s*)?\\d{1,3}$|^(?:[-–—]\\s*\\d{1,3}\\s*[-–—]|\\[\\d{1,3}\\])$|^\\p{Lu}.{3,60} {3,}page (?:two|three|four)$`,
      'iu',
    ),
);
const underline = /^[-=_~*─━═‾]{3,}/;
const rule = /^[^\p{L}\p{N}@#]+$/u;

/** Read the lines of a document: rows that were wrapped are joined; page numbers, what pages repeat, and rules are set aside. */
export function readLines(source: Source, of: Worded): Lines {
  const marks: Mark[] = [];
  const rows: Row[] = [];
  const found = withDateHeads(withDateTails(readRows(source, of)));
  const furniture = pageFurniture(found, source);
  for (const [index, row] of found.entries()) {
    const isPages = isPageNumber(row) || furniture.has(row);
    const isRule = rule.test(row.text) && !joinsDates(row, found[index - 1], found[index + 1]);
    const kind = isRule ? 'decoration' : isPages ? 'page' : undefined;
    if (!kind) rows.push(row);
    else marks.push({ kind, range: rangeOf(source, row.bullet?.[0] ?? row.start, row.end) });
    const above = rows.at(-1);
    if (kind === 'decoration' && above && row.gap === 0 && underline.test(row.text))
      rows[rows.length - 1] = { ...above, ruled: true };
  }
  const width = wrapWidth(rows);
  const long = rows.filter(({ text }) => text.length > 45);
  const endless = long.filter(runsOn).length;
  const wrapped = width !== Infinity || endless === 0 || endless * 4 < long.length;
  const lines: Line[] = [];
  for (let first = 0, next: number; first < rows.length; first = next) {
    next = first + 1;
    while (
      next < rows.length &&
      continues({
        above: rows[next - 1] as Row,
        row: rows[next] as Row,
        first: rows[first] as Row,
        below: rows[next + 1],
        width,
        wrapped,
      })
    )
      next++;
    lines.push(join(source, rows.slice(first, next)));
  }
  const short = lines.some(({ text, dates }) => dates.some((date) => isShortRange(text, date)));
  return { lines: short ? lines.map(withShortRanges) : lines, marks };
}

const withShortRanges = (line: Line): Line => ({
  ...line,
  dates: line.dates.map((date) => asShortRange(line.text, date)),
});

/** The dash before "- 2 -" was taken for a bullet. */
const isPageNumber = ({ text, bullet, lexicon }: Row) =>
  /\d|(?:two|three|four)$/i.test(text) &&
  (pageNumber({ lexicon }).test(text) || (bullet !== undefined && /^\d{1,3}\s*[-–—]$/.test(text)));

/** The column at which rows were wrapped; Infinity where they were not. */
function wrapWidth(rows: readonly Row[]): number {
  const widths = rows
    .map((row) => row.column + row.text.length)
    .filter((width) => width > 45)
    .sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)];
  if (width === undefined || width > 130 || (widths.at(-1) as number) > width + 25) return Infinity;
  const near = widths.filter((other) => other > width - 14).length;
  return near >= 4 && near > widths.length / 3 ? width : Infinity;
}

/** No page is so wide: a row of prose that long was not wrapped, and then none was. */
const runsOn = ({ text, column }: Row) => column + text.length > 170 && !/\t| {3}/.test(text);

/** Gaps wider than this are drawn so wide: the length of a text says something only without them. */
const widest = 6;
const wideGap = / {7,}/g;

function join(source: Source, rows: readonly Row[]): Line {
  const [first] = rows as readonly [Row];
  let text = '';
  const parts: Part[] = [];
  const links: Link[] = [];
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    // A hyphen at the end of a wrapped row parts a word, unless it joins two.
    const inAddress = above !== undefined && breaksAddress(above, row);
    if (above && !inAddress && endsInHyphen(above) && lowerStart.test(row.text)) text = text.slice(0, -1);
    else if (above && !inAddress) text += ' ';
    const begin = text.length;
    const pieces = piecesOf(row);
    for (const piece of pieces) {
      parts.push({ at: text.length, start: piece.start });
      text += piece.text;
    }
    const at = (offset: number) => begin + collapsedBefore(offset - row.start, pieces, row.start);
    for (const { start, end, target, place } of row.links)
      links.push({ start: at(start), end: at(end), target, range: place });
  });
  const untouched = rows.length === 1 && text === first.text;
  const phrase = phraseOf(first, text);
  return {
    lexicon: phrase.lexicon,
    text,
    answers: phrase.answers,
    source,
    parts,
    indent: first.indent,
    bullet: first.bullet && rangeOf(source, ...first.bullet),
    gap: first.gap,
    level: first.level,
    strong: first.strong === undefined ? undefined : first.strong - first.start,
    ruled: (rows.at(-1) as Row).ruled,
    links,
    dates: untouched ? first.dates : findDates(phrase),
  };
}

interface RowPiece {
  readonly start: number;
  readonly text: string;
}

/** The stretches of a row between gaps that are drawn wide; each gap but a few blanks of it is left out. */
function piecesOf({ text, start }: Row): readonly RowPiece[] {
  const pieces: RowPiece[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.includes('       ') ? text.matchAll(wideGap) : []) {
    pieces.push({ start: start + from, text: text.slice(from, index + widest) });
    from = index + gap.length;
  }
  return [...pieces, { start: start + from, text: text.slice(from) }];
}

/** Where an offset into a row is in its text without wide gaps. */
function collapsedBefore(offset: number, pieces: readonly RowPiece[], start: number): number {
  let length = 0;
  for (const piece of pieces) {
    const from = piece.start - start;
    if (offset < from + piece.text.length) return length + Math.max(0, offset - from);
    length += piece.text.length;
  }
  return length;
}
