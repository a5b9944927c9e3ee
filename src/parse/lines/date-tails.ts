import { phraseOf } from '../lexicon/phrase.ts';
import { findDates } from '../tokens/dates.ts';
import { closesRange } from './continues.ts';
import type { Row } from './rows.ts';

const longestDate = 24;

/**
 * Put a range that runs over two rows below them, where it is in a column behind text that runs over them too:
 * "… Institute for      December 2020 –" above "Marine Ecology      Present".
 */
export function withDateTails(rows: readonly Row[]): readonly Row[] {
  const parted: Row[] = [];
  for (const row of rows) {
    const above = parted.at(-1);
    const begin = above && /[-–—]\s*$/.test(above.text) ? columnAt(above) : undefined;
    const end = begin && columnAt(row);
    if (above && begin && end && row.gap === 0) {
      const [first, last] = [part(above, begin, above.text.length), part(row, end, row.text.length)];
      if (closesRange(first, last)) {
        parted.splice(-1, 1, part(above, 0, begin), part(row, 0, end), first, last);
        continue;
      }
    }
    parted.push(row);
  }
  return parted;
}

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
