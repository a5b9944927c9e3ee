import { phraseOf } from '../lexicon/phrase.ts';
import { findDates } from '../tokens/dates.ts';
import { closesRange } from './continues.ts';
import type { Row } from './rows.ts';

const longestDate = 24;

/**
 * Put a range that runs over two rows below them, where it is in a column behind text that runs over them too:
 * "… Institute for      December 2020 –" above "Marine Ecology      Present", or "… May 2023 – June" above "… 2024".
 */
export function withDateTails(rows: readonly Row[]): readonly Row[] {
  const parted: Row[] = [];
  for (const row of rows) {
    const above = parted.at(-1);
    const begin = above && rangeBegun.test(above.text) ? columnAt(above) : undefined;
    const end = begin && columnAt(row);
    if (above && begin && end && row.gap === 0) {
      const [first, last] = [part(above, begin, above.text.length), part(row, end, row.text.length)];
      const isBroken = namesYear(first, last);
      if (isBroken || closesRange(first, last)) {
        // Nobody breaks a date by hand: the column was too narrow, and so was the one before it.
        const wraps = isBroken ? ({ wraps: true } as const) : {};
        const left = { ...part(row, 0, end), ...wraps };
        parted.splice(-1, 1, part(above, 0, begin), left, first, { ...last, ...wraps });
        continue;
      }
    }
    parted.push(row);
  }
  return parted;
}

/**
 * Put dates that run over two rows above them, where they are in a column before text that has rows of its own:
 * "Nov. 2018 to    Night Nurse" above "Sept. 2020      Hill House".
 */
export function withDateHeads(rows: readonly Row[]): readonly Row[] {
  const parted: Row[] = [];
  for (const row of rows) {
    const above = parted.at(-1);
    const begin = above && firstColumn(above);
    const end = begin && firstColumn(row);
    const isColumn = above && begin && end && above.column + begin === row.column + end && row.gap === 0;
    if (isColumn) {
      const [first, last] = [part(above, 0, begin), part(row, 0, end)];
      const whole = asOneDate(first, last);
      // "From" above "2019" is the head of a column.
      const isBegun = (whole?.from?.start ?? Infinity) < first.text.length;
      if (whole && isBegun && !isClosed(first)) {
        const texts = [part(above, begin, above.text.length), part(row, end, row.text.length)];
        parted.splice(-1, 1, first, { ...last, wraps: true }, ...texts);
        continue;
      }
    }
    parted.push(row);
  }
  return parted;
}

/** Where the text behind the first column of a row begins; undefined if it has but one. */
function firstColumn({ text, bullet }: Row): number | undefined {
  const gap = bullet ? null : /^\S.{0,22}?(?:\s{2,}|\t)(?=\S)/.exec(text);
  return gap?.[0].length;
}

/** A date that goes on nowhere. */
const isClosed = ({ text, dates: [date] }: Row) => date?.end === text.length && !date.open;

/** The date that two rows are together. */
const asOneDate = (first: Row, last: Row) =>
  findDates(phraseOf(first, `${first.text} ${last.text}`)).find(
    ({ start, end }) => start === 0 && end === first.text.length + 1 + last.text.length,
  );

/** "May 2023 – June" above "2024" */
const namesYear = (first: Row, last: Row) =>
  /^\d{4}$/.test(last.text) && asOneDate(first, last) !== undefined;
const rangeBegun = /[-–—]\s*(?:\p{Lu}\p{L}{2,8}\.?)?$/u;

/** Where the last column of a row begins; undefined if it has but one. */
function columnAt({ text }: Row): number | undefined {
  const near = Math.max(0, text.length - longestDate);
  const found = [...text.slice(near).matchAll(/(?: {3}|\t)(?=\S)/g)].at(-1);
  const at = found && near + found.index + found[0].length;
  return at !== undefined && text.slice(0, at).trim() !== '' ? at : undefined;
}

/** A stretch of a row as a row of its own; behind its beginning it has neither bullet nor gap. */
function part(row: Row, from: number, to: number): Row {
  const phrase = phraseOf(row, row.text.slice(from, to).trimEnd());
  const [start, end] = [row.start + from, row.start + from + phrase.text.length];
  return {
    ...row,
    text: phrase.text,
    answers: phrase.answers,
    start,
    end,
    dates: findDates(phrase),
    links: row.links.filter((link) => link.start >= start && link.end <= end),
    ...(from > 0 && {
      bullet: undefined,
      strong: undefined,
      level: undefined,
      gap: 0,
      column: row.column + from,
    }),
  };
}
