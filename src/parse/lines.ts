import { placeOf, type Source } from '../source/source.ts';
import { announced, labelAt } from './labels.ts';
import type { Line, Link, Part } from './line.ts';
import { type Row, readRows } from './rows.ts';
import { findDates } from './tokens/dates.ts';
import { asShortRange, isShortRange } from './tokens/short-range.ts';
import type { Mark } from './vocabulary.ts';
import { lexicon } from './lexicon.ts';
import { alternation, words } from './words.ts';

/** The lines of a document, and the rows that only the page had use for. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}

const pageNumber = lexicon(
  () =>
    new RegExp(
      `^(?:.{0,60}?\\s)?(?:${alternation(words('pages'))})\\s+\\d{1,3}(?:\\s*(?:\\/|\\p{L}{1,3})\\s*\\d{1,3})?(?:\\s.{0,40})?$|^[-–—\\s]*\\d{1,2}\\s*(?:\\/|of)\\s*\\d{1,2}[-–—\\s]*$|^(?:p\\.|page)\\s*(?:\\|\\s*)?\\d{1,3}$|^(?:[-–—]\\s*\\d{1,3}\\s*[-–—]|\\[\\d{1,3}\\])$`,
      'iu',
    ),
);
const underline = /^[-=_~*─━═‾]{3,}/;
const rule = /^[^\p{L}\p{N}@#]+$/u;

/** Read the lines of a document: rows that were wrapped are joined, page numbers and rules are set aside. */
export function readLines(source: Source): Lines {
  const marks: Mark[] = [];
  const rows: Row[] = [];
  for (const row of readRows(source)) {
    const kind = rule.test(row.text) ? 'decoration' : isPageNumber(row) ? 'page' : undefined;
    if (!kind) rows.push(row);
    else marks.push({ kind, place: placeOf(source, row.bullet?.[0] ?? row.start, row.end) });
    const above = rows.at(-1);
    if (kind === 'decoration' && above && row.gap === 0 && underline.test(row.text))
      rows[rows.length - 1] = { ...above, ruled: true };
  }
  const width = wrapWidth(rows);
  const lines: Line[] = [];
  for (let first = 0, next: number; first < rows.length; first = next) {
    next = first + 1;
    while (
      next < rows.length &&
      continues(rows[next - 1] as Row, rows[next] as Row, rows[first] as Row, width)
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
const isPageNumber = ({ text, bullet }: Row) =>
  /\d/.test(text) && (pageNumber().test(text) || (bullet !== undefined && /^\d{1,3}\s*[-–—]$/.test(text)));

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

const sentenceEnd = /[.!?:;]["”’)]?$/;
const presentAlone = lexicon(() => new RegExp(`^(?:${alternation(words('present'))})$`, 'iu'));
const endsInHyphen = ({ text }: Row) => /\p{L}[-‐]$/u.test(text.slice(-2));
/** A plain word in lower case, and no address or user name. */
const lowerStart = /^[(&“"]?\p{Ll}[\p{Ll}'’-]*[,.;:!?)]?(?=\s|$)/u;
const openEnd = lexicon(() => new RegExp(`(?:[,&(/]|\\s(?:${alternation(words('unfinished'))}))$`, 'iu'));

/** Tell whether a row goes on with what the row above says. */
function continues(above: Row, row: Row, first: Row, width: number): boolean {
  if (
    above.ruled ||
    row.ruled ||
    row.broken ||
    row.gap > 0 ||
    row.bullet ||
    row.level !== undefined ||
    above.level !== undefined
  )
    return false;
  const [date] = row.dates;
  const opensRange = /\d\s*[-–—]$/.test(above.text) && above.dates.at(-1)?.open;
  const isDate = date?.start === 0 && date.end === row.text.length && !date.range;
  if (opensRange && (isDate || presentAlone().test(row.text))) return true;
  const long = above.text.length >= 40;
  const lower = lowerStart.test(row.text) && !/[|·@\t]/.test(above.text);
  if (endsInHyphen(above) && lower && long) return true;
  if (/\t| {3}/.test(row.text) || row.dates.some((date) => date.range && !date.weak)) return false;
  if (first.bullet && row.indent >= first.column && row.indent > first.indent) return true;
  if ((!lower && endsInDate(above)) || announcesContact(row.text)) return false;
  if (lower && (long || first.bullet !== undefined) && !sentenceEnd.test(above.text)) return true;
  if (/[|\t]/.test(above.text) || above.dates.some((date) => date.range)) return false;
  if (row.indent !== above.indent && !first.bullet) return false;
  const firstWord = /^\S+/.exec(row.text)?.[0].length ?? 0;
  const full = above.column + above.text.length + 1 + firstWord > width - 2;
  return (
    full &&
    above.text.length > width / 2 &&
    !/\t| {3}/.test(above.text) &&
    (lower || openEnd().test(above.text) || isProse(first.text))
  );
}

const isProse = (text: string) => text.split(' ').length > 6;

/** "…, 110/110, lug. 2015", "… - concluído em 2014": a date behind a separator closes an entry of one row. */
const endsInDate = ({ text, dates }: Row) => {
  const date = dates.at(-1);
  return (
    date?.end === text.length && /(?:,|\s[-–—|])\s*(?:\p{L}+\.?\s+){0,2}$/u.test(text.slice(0, date.start))
  );
};

/** "cell. 300 555 0163", "residente a: …": another contact, though it begins in lower case. */
const announcesContact = (text: string) =>
  /[\d:]/.test(text) && (labelAt(text)?.roles.some((role) => announced.includes(role)) ?? false);

function join(source: Source, rows: readonly Row[]): Line {
  const [first] = rows as readonly [Row];
  let text = '';
  const parts: Part[] = [];
  const links: Link[] = [];
  rows.forEach((row, index) => {
    // A hyphen at the end of a wrapped row parts a word, unless it joins two.
    if (index > 0 && endsInHyphen(rows[index - 1] as Row) && lowerStart.test(row.text))
      text = text.slice(0, -1);
    else if (text) text += ' ';
    const shift = text.length - row.start;
    parts.push({ at: text.length, start: row.start });
    for (const { start, end, target, place } of row.links)
      links.push({ start: start + shift, end: end + shift, target, place });
    text += row.text;
  });
  return {
    source,
    text,
    parts,
    indent: first.indent,
    bullet: first.bullet && placeOf(source, ...first.bullet),
    gap: first.gap,
    level: first.level,
    strong: first.strong === undefined ? undefined : first.strong - first.start,
    ruled: (rows.at(-1) as Row).ruled,
    links,
    dates: rows.length === 1 ? first.dates : findDates(text),
  };
}
