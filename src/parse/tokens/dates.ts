import { type IsoDate, isoDate } from '../../values/iso-date.ts';
import {
  digitPair,
  endAlone,
  monthWord,
  months,
  presentWord,
  seasonWord,
  short,
  sinceWord,
  token,
  untilWord,
} from './date-grammar.ts';

/** A date or a range of dates found in a line; offsets are into the line's text. */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  readonly from?: DateMention;
  readonly to?: DateMention;
  /** The range goes on. */
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

/** Longest line in which dates are looked for, in UTF-16 units; longer ones are prose. */
const longest = 240;

/** Find the dates and date ranges of a line, in order. Linear in the line's length. */
export function findDates(text: string): readonly DateToken[] {
  if (text.length > longest || !(digitPair.test(text) || endAlone.test(text))) return [];
  const found: DateToken[] = [];
  for (const match of text.matchAll(token)) {
    const read = readToken(text, match);
    if (read) found.push(read);
  }
  return pairYears(text, found);
}

function readToken(text: string, match: RegExpExecArray): DateToken | undefined {
  const [whole, lead = '', first, second, closing] = match;
  const start = match.index;
  const end = start + whole.trimEnd().length;
  const open = [second, closing].some((part) => part !== undefined && presentWord.test(part.trim()));
  if (first === undefined) {
    const to = closing && !open ? mention(text, end - closing.length, end) : undefined;
    return { start, end, ...(to && { to }), open, range: true, weak: false };
  }
  const firstAt = start + lead.length;
  const secondAt = second === undefined ? -1 : start + whole.lastIndexOf(second);
  const tail =
    second === undefined || open ? undefined : secondOf(text, secondAt, secondAt + second.length, first);
  const head = mention(text, firstAt, firstAt + first.length, tail?.value.slice(0, 4));
  if (!head || (second !== undefined && !open && !tail))
    return head && single(text, start, firstAt + first.length, head, lead);
  if (second === undefined)
    return academicYear(text, start, end, firstAt, first) ?? single(text, start, end, head, lead);
  return { start, end, from: head, ...(tail && { to: tail }), open, range: true, weak: false };
}

function single(text: string, start: number, end: number, date: DateMention, lead: string): DateToken {
  const yearAlone = /^\d{4}$/.test(text.slice(date.start, date.end));
  const weak = yearAlone && lead.trim() === '' && /\p{L}[.]? ?$/u.test(text.slice(0, start));
  if (sinceWord.test(lead) && !/^(?:from)\s/i.test(lead))
    return { start, end, from: date, open: true, range: true, weak: false };
  if (untilWord.test(lead)) return { start, end, to: date, open: false, range: true, weak: false };
  return { start, end, from: date, open: false, range: false, weak };
}

/** `2014/15` is a year of study: the two years that it touches. */
function academicYear(
  text: string,
  start: number,
  end: number,
  at: number,
  written: string,
): DateToken | undefined {
  const slash = /^\d{4}\/(?=\d\d$)/.exec(written)?.[0].length;
  if (!slash || (Number(written.slice(2, 4)) + 1) % 100 !== Number(written.slice(slash))) return undefined;
  const from = mention(text, at, at + 4);
  const to = secondOf(text, at + slash, at + written.length, written.slice(0, 4));
  return from && to && { start, end, from, to, open: false, range: true, weak: false };
}

/** The second date of a range; two digits are a year of the first one's century or the next. */
function secondOf(text: string, start: number, end: number, first: string): DateMention | undefined {
  const written = text.slice(start, end);
  const digits = /^\d\d$/.exec(written.trim())?.[0];
  if (!digits) return mention(text, start, end);
  const from = /(?:19|20)\d\d/.exec(first)?.[0];
  if (!from || !/^\d{4}$/.test(first.trim())) return undefined;
  const century =
    Number(digits) < Number(from.slice(2)) ? Number(from.slice(0, 2)) + 1 : Number(from.slice(0, 2));
  const value = isoDate({ year: century * 100 + Number(digits) });
  return value && { value, start, end, imprecise: false };
}

function mention(text: string, start: number, end: number, otherYear?: string): DateMention | undefined {
  const written = text.slice(start, end);
  const word = monthWord.exec(written)?.[1];
  const numbers = [...written.matchAll(/\d+/g)].map((match) => match[0]);
  const yearAt = numbers.findIndex((digits) => digits.length === 4);
  const shortYear = new RegExp(short).exec(written)?.[0].slice(1);
  const stated = yearAt >= 0 ? numbers[yearAt] : shortYear && fullYear(shortYear);
  const yearNumber = Number(stated ?? otherYear);
  if (!yearNumber) return undefined;
  const others = numbers.filter((digits, index) => index !== yearAt && digits !== shortYear).map(Number);
  const imprecise = seasonWord.test(written);
  const parts = imprecise
    ? { year: yearNumber }
    : word
      ? {
          year: yearNumber,
          month: months.get(word.toLowerCase().replace(/\s+/g, ' ')) as number,
          ...(others[0] && { day: others[0] }),
        }
      : numeric(yearNumber, others, yearAt === 0);
  const value = isoDate(parts) ?? isoDate({ year: yearNumber });
  const cut = others.length > 0 && value?.length === 4;
  return value && { value, start, end, imprecise: imprecise || cut };
}

function numeric(year: number, others: readonly number[], yearFirst: boolean) {
  const [first, second] = others;
  if (first === undefined) return { year };
  if (second === undefined) return { year, month: first };
  if (yearFirst) return { year, month: first, day: second };
  // 13/02 is a day first, 02/13 a month first; where both could be, the day and month are not certain: only the year is.
  if (first > 12) return { year, month: second, day: first };
  if (second > 12) return { year, month: first, day: second };
  return first === second ? { year, month: first, day: second } : { year };
}

const fullYear = (digits: string) => `${Number(digits) > 60 ? '19' : '20'}${digits}`;

/** Two single dates with nothing but blanks between, alone on their line, are a range. */
function pairYears(text: string, found: readonly DateToken[]): readonly DateToken[] {
  const [first, second] = found;
  if (found.length !== 2 || !first || !second || first.range || second.range || !first.from || !second.from)
    return found;
  const rest = text.slice(0, first.start) + text.slice(first.end, second.start) + text.slice(second.end);
  if (rest.trim() !== '' || first.from.value > second.from.value) return found;
  return [
    {
      start: first.start,
      end: second.end,
      from: first.from,
      to: second.from,
      open: false,
      range: true,
      weak: false,
    },
  ];
}
