import type { IsoDate } from '../../values/iso-date.ts';
import { rangeAt } from './range-at.ts';
import { answered } from '../lexicon/phrase.ts';
import { scanOf, sightOf } from './scan.ts';

/** A date or a range of dates found in a line; offsets are into the line's text. */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  readonly from?: DateMention;
  readonly to?: DateMention;
  /** The range is ongoing. */
  readonly open: boolean;
  /** Two ends, "since" or "until" were written: not a single date. */
  readonly range: boolean;
  /** A year that nothing but a blank parts from other words: perhaps part of a name. */
  readonly weak: boolean;
}

/** One date as written. */
export interface DateMention {
  readonly value: IsoDate;
  readonly start: number;
  readonly end: number;
  /** More was written than the year, but only the year is certain. */
  readonly imprecise: boolean;
}

const dashFirst = /^\s*[-–—]/;

/** Longest line in which dates are looked for, in UTF-16 units; longer ones are prose. */
const longest = 240;

/** Find the dates and date ranges of a line, in order. Linear in the line's length. */
export const findDates = answered((phrase): readonly DateToken[] => {
  const { text } = phrase;
  if (text.length > longest || !(sightOf(phrase).pair || dashFirst.test(text))) return [];
  const scan = scanOf(phrase);
  const dates: DateToken[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const read = rangeAt(text, scan, at);
    if (!read || !standsAlone(text, read.date)) continue;
    dates.push(read.date);
    at = read.next - 1;
  }
  return pairDates(text, dates);
});

/** A letter of a script that has blanks between words. */
const apart = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}])\\p{L}';
const before = new RegExp(`(?:${apart}|[\\p{N}$€£#+])$|\\d[.,/:-]$|\\p{L}['’]$`, 'u');
const behind = new RegExp(`^(?:${apart}|[-–.,]\\d|\\s?%|\\d)`, 'u');
const behindGlued = /^\d{1,2}\s*\p{L}/u;

/** No letter, digit or sign of money is against a date: "20,000", "#2019" and "ISO 9001:2015" do not match. */
const standsAlone = (text: string, { start, end }: DateToken): boolean =>
  !before.test(text.slice(Math.max(0, start - 3), start)) &&
  (!behind.test(text.slice(end, end + 3)) || behindGlued.test(text.slice(end, end + 8)));

/** Two single dates in cells side by side, or alone on their line with blanks between, are a range. */
function pairDates(text: string, found: readonly DateToken[]): readonly DateToken[] {
  const [first, second] = found;
  if (found.length !== 2 || !first || !second || first.range || second.range || !first.from || !second.from)
    return found;
  const between = text.slice(first.end, second.start);
  const alone = (text.slice(0, first.start) + between + text.slice(second.end)).trim() === '';
  if (!(alone || cellsApart.test(between)) || first.from.value > second.from.value) return found;
  const { start, from } = first;
  return [{ start, end: second.end, from, to: second.from, open: false, range: true, weak: false }];
}
const cellsApart = /^(?: ?[\t|] ?| {2,})$/;
