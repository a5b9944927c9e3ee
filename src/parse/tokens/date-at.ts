import type { DateParts } from '../../values/iso-date.ts';
import { durations, months, ordinals, particles, seasons } from './date-words.ts';
import { dotted, numeric } from './numeric-date.ts';
import { phraseAt, type Token } from './scan.ts';

/** One date found among tokens. */
export interface DateFound {
  /** The index behind its last token. */
  readonly next: number;
  readonly end: number;
  /** Without a year where only a month is written, as in "Sept – Dec 2019". */
  readonly parts: Partial<DateParts>;
  /** More was written than could be read with certainty. */
  readonly imprecise: boolean;
  /** "2014/15": the second year of a year of study. */
  readonly until?: number;
  /** "8/09": a month and two digits of a year, which say so only in a range. */
  readonly short?: true;
}

const apostrophe = /['’‘]/;

/** Read the date that begins at an index; undefined where none does. */
export function dateAt(tokens: readonly Token[], at: number): DateFound | undefined {
  const read = bareAt(tokens, at);
  // "2016 r.": a word for the year behind it.
  const dot = read && particles().has(textAt(tokens, read.next)) ? tokens[read.next + 1] : undefined;
  return read && dot?.text === '.' ? { ...read, next: read.next + 2, end: dot.end } : read;
}

function bareAt(tokens: readonly Token[], at: number): DateFound | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number')
    return yearFirst(tokens, at) ?? dayFirst(tokens, at) ?? monthNumber(tokens, at) ?? season(tokens, at);
  if (token.kind === 'word') return monthFirst(tokens, at) ?? season(tokens, at);
  return shortYear(tokens, at);
}

const glued = (tokens: readonly Token[], at: number) => tokens[at]?.end === tokens[at + 1]?.start;
const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';
const skip = (tokens: readonly Token[], at: number, test: (text: string) => boolean) =>
  test(textAt(tokens, at)) ? at + 1 : at;

/** The year that stands at an index: four digits, or "20241 year" where a page glued a duration to it. */
function yearAt(tokens: readonly Token[], at: number): { year: number; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d/.test(token.text)) return undefined;
  if (token.text.length > 4 && !durations().has(textAt(tokens, at + 1))) return undefined;
  return { year: Number(token.text.slice(0, 4)), end: token.start + 4 };
}

const found = (next: number, end: number, parts: Partial<DateParts>, imprecise = false): DateFound => ({
  next,
  end,
  parts,
  imprecise,
});

/** 2019, 2019-03, 2019-03-01, 2019/03, 2014/15. */
function yearFirst(tokens: readonly Token[], at: number): DateFound | undefined {
  const first = yearAt(tokens, at);
  if (!first) return undefined;
  const { year, end } = first;
  const sign = textAt(tokens, at + 1);
  const second = tokens[at + 2];
  const tight = glued(tokens, at) && glued(tokens, at + 1);
  if (second?.kind === 'number' && second.text.length === 2 && /[-/.]/.test(sign)) {
    const month = Number(second.text);
    const day = tokens[at + 4];
    if (
      tight &&
      textAt(tokens, at + 3) === sign &&
      day?.kind === 'number' &&
      day.text.length === 2 &&
      glued(tokens, at + 2)
    ) {
      return found(at + 5, day.end, { year, month, day: Number(day.text) });
    }
    const apart = tokens[at + 3];
    const ends = !(apart && apart.start === second.end && /^[-/\d]/.test(apart.text));
    if (sign === '/' && tight && month === (year + 1) % 100 && month > 12)
      return { ...found(at + 3, second.end, { year }), until: year + 1 };
    if (month >= 1 && month <= 12 && ends && (tight || sign !== '-'))
      return found(at + 3, second.end, { year, month });
    if (sign === '/' && tight && month === (year + 1) % 100)
      return { ...found(at + 3, second.end, { year }), until: year + 1 };
  }
  const length = phraseAt(seasons(), tokens, at + 1);
  if (length > 0 && !glued(tokens, at))
    return found(at + 1 + length, (tokens[at + length] as Token).end, { year }, true);
  return found(at + 1, end, { year });
}

/** 12 January 2025, 12th of January 2025, 01.03.2019, 3/14/2020. */
function dayFirst(tokens: readonly Token[], at: number): DateFound | undefined {
  const first = Number(textAt(tokens, at));
  if (textAt(tokens, at).length > 2 || first < 1 || first > 31) return undefined;
  let next = skip(tokens, at + 1, (text) => ordinals().has(text) || text === '.');
  next = skip(tokens, next, (text) => particles().has(text));
  const month = months().get(textAt(tokens, next));
  const near = (tokens[at + 1]?.start ?? 0) - (tokens[at] as Token).end <= 1;
  if (month !== undefined && near) {
    next = skip(tokens, next + 1, (text) => text === '.' || text === ',');
    next = skip(tokens, next, (text) => particles().has(text));
    const year = yearAt(tokens, next);
    if (year) return found(next + 1, year.end, { year: year.year, month, day: first });
  }
  const sign = textAt(tokens, at + 1);
  const second = Number(textAt(tokens, at + 2));
  const year =
    /[./-]/.test(sign) && textAt(tokens, at + 3) === sign && second >= 1 && second <= 31
      ? yearAt(tokens, at + 4)
      : undefined;
  return (
    year &&
    found(
      at + 5,
      year.end,
      ...(sign === '.' ? dotted(year.year, first, second) : numeric(year.year, first, second)),
    )
  );
}

/** 03/2018, 03.2018, 3 / 2018, and 8/09. */
function monthNumber(tokens: readonly Token[], at: number): DateFound | undefined {
  const month = Number(textAt(tokens, at));
  if (textAt(tokens, at).length > 2 || month < 1 || month > 12 || !/[./-]/.test(textAt(tokens, at + 1)))
    return undefined;
  const year = yearAt(tokens, at + 2);
  if (year) return found(at + 3, year.end, { year: year.year, month });
  const digits = tokens[at + 2];
  const tight = glued(tokens, at) && glued(tokens, at + 1);
  if (textAt(tokens, at + 1) !== '/' || !tight || digits?.kind !== 'number' || digits.text.length !== 2)
    return undefined;
  // "01/02/19" is a day.
  if (textAt(tokens, at + 3) === '/' && glued(tokens, at + 2)) return undefined;
  return { ...found(at + 3, digits.end, { year: yearOf(digits.text), month }), short: true };
}

/** March 2019, Mar. 2019, Nov 01, 2014, Jun '18, Dec/2019, marzo de 2019; a month alone before a dash. */
function monthFirst(tokens: readonly Token[], at: number): DateFound | undefined {
  const month = months().get(textAt(tokens, at));
  // "x2019" is a name, "X 2019" a month in Roman numerals.
  if (
    month === undefined ||
    (textAt(tokens, at).length < 3 && glued(tokens, at) && tokens[at + 1]?.kind === 'number')
  )
    return undefined;
  let next = skip(tokens, at + 1, (text) => text === '.');
  next = skip(tokens, next, (text) => text === ',');
  const day = tokens[next];
  if (day?.kind === 'number' && day.text.length <= 2) {
    let behind = skip(tokens, next + 1, (text) => ordinals().has(text));
    behind = skip(tokens, behind, (text) => text === ',');
    const year = yearAt(tokens, behind);
    if (year) return found(behind + 1, year.end, { year: year.year, month, day: Number(day.text) });
  }
  const bare = found(next, (tokens[next - 1] as Token).end, { month });
  const behind = skip(tokens, next, (text) => particles().has(text) || /[-/]/.test(text));
  const year = yearAt(tokens, behind);
  if (year) return found(behind + 1, year.end, { year: year.year, month });
  const short = shortYear(tokens, behind);
  return short ? { ...short, parts: { ...short.parts, month } } : bare;
}

/** Fall 2019, Q3 2020, early '18, Summer term 2014: the year alone is certain. */
function season(tokens: readonly Token[], at: number): DateFound | undefined {
  const length = phraseAt(seasons(), tokens, at);
  if (length === 0) return undefined;
  let next = skip(tokens, at + length, (text) => text === ',' || text === '.');
  while (particles().has(textAt(tokens, next))) next++;
  const year = yearAt(tokens, next);
  // "WS 2008/09": a winter term has two years.
  const second = tokens[next + 2];
  const paired =
    year && textAt(tokens, next + 1) === '/' && second && Number(second.text) % 100 === (year.year + 1) % 100;
  if (year && paired) return found(next + 3, second.end, { year: year.year }, true);
  if (year) return found(next + 1, year.end, { year: year.year }, true);
  const short = shortYear(tokens, next);
  return short && { ...short, imprecise: true };
}

/** '18 */
function shortYear(tokens: readonly Token[], at: number): DateFound | undefined {
  const digits = tokens[at + 1];
  if (
    !apostrophe.test(textAt(tokens, at)) ||
    digits?.kind !== 'number' ||
    digits.text.length !== 2 ||
    !glued(tokens, at)
  )
    return undefined;
  return found(at + 2, digits.end, { year: yearOf(digits.text) });
}

/** The year that two digits mean. */
const yearOf = (digits: string) => Number(digits) + (Number(digits) > 60 ? 1900 : 2000);
