import { type DateFound, found, textAt } from './date-found.ts';
import { withUnits } from './date-with-units.ts';
import { between, months, ordinals, particles, seasons } from './date-words.ts';
import { dotted, numeric } from './numeric-date.ts';
import { glued, skip, twoDigits, yearAt, yearOf } from './year-at.ts';
import { phraseAt, type Scan, type Token } from './scan.ts';

const apostrophe = /['’‘]/;

/** Read the date that begins at an index; undefined if none does. */
export function dateAt(scan: Scan, at: number): DateFound | undefined {
  const read = bareAt(scan, at);
  // "2016 r.": a word for the year after it.
  const dot = read && particles(scan).has(textAt(scan, read.next)) ? scan.tokens[read.next + 1] : undefined;
  return read && dot?.text === '.' ? { ...read, next: read.next + 2, end: dot.end } : read;
}

function bareAt(scan: Scan, at: number): DateFound | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number')
    return yearFirst(scan, at) ?? dayFirst(scan, at) ?? monthNumber(scan, at) ?? season(scan, at);
  if (token.kind === 'word') return monthFirst(scan, at) ?? season(scan, at);
  return shortYear(scan, at);
}

/** Tell whether a month is not an end of a date: a day, or no month at all, is glued to it; another sign may begin an end of a range. */
function goesOn(scan: Scan, at: number, sign: string): boolean {
  const text = textAt(scan, at);
  if (text === '-' && sign !== '-') return yearAt(scan, at + 1) === undefined;
  if (text === '/' && sign === '-')
    return scan.tokens[at + 1]?.kind !== 'word' && yearAt(scan, at + 1) === undefined;
  return /^[-/\d]/.test(text);
}

/** 2019, 2019-03, 2019-03-01, 2019/03, 2014/15. */
function yearFirst(scan: Scan, at: number): DateFound | undefined {
  const first = yearAt(scan, at);
  if (!first) return undefined;
  const { year, end } = first;
  const labelled = withUnits(scan, at, year);
  if (labelled) return labelled;
  const sign = textAt(scan, at + 1);
  const second = scan.tokens[at + 2];
  const tight = glued(scan, at) && glued(scan, at + 1);
  if (second?.kind === 'number' && second.text.length === 2 && /[-/.]/.test(sign)) {
    const month = Number(second.text);
    const day = scan.tokens[at + 4];
    if (
      tight &&
      textAt(scan, at + 3) === sign &&
      day?.kind === 'number' &&
      day.text.length === 2 &&
      glued(scan, at + 2)
    ) {
      return found(at + 5, day.end, { year, month, day: Number(day.text) });
    }
    const apart = scan.tokens[at + 3];
    const ends = !(apart && apart.start === second.end && goesOn(scan, at + 3, sign));
    if (sign === '/' && tight && month === (year + 1) % 100 && month > 12)
      return { ...found(at + 3, second.end, { year }), until: year + 1 };
    // "2010-11" may be November or two years.
    if (
      month === (year + 1) % 100 &&
      month >= 1 &&
      month <= 12 &&
      ends &&
      tight &&
      !scan.lexicon.monthsBehindYears
    )
      return found(at + 3, second.end, { year }, true);
    if (month >= 1 && month <= 12 && ends && (tight || sign !== '-'))
      return found(at + 3, second.end, { year, month });
    if (sign === '/' && tight && month === (year + 1) % 100)
      return { ...found(at + 3, second.end, { year }), until: year + 1 };
  }
  const named = monthBehind(scan, at + 1, year);
  if (named) return named;
  const length = phraseAt(seasons(scan), scan, at + 1);
  if (length > 0 && !glued(scan, at))
    return found(at + 1 + length, (scan.tokens[at + length] as Token).end, { year }, true);
  return found(at + 1, end, { year });
}

/** 2019 March, 2019 Mar 12: not "2019 may begin", nor the month of the year after it. */
function monthBehind(scan: Scan, at: number, year: number): DateFound | undefined {
  const token = scan.tokens[at];
  const month = token && token.text.length > 2 ? months(scan).get(token.text) : undefined;
  if (month === undefined || !token) return undefined;
  const next = skip(scan, at + 1, (text) => text === '.');
  const day = scan.tokens[next];
  if (day?.kind === 'number')
    return day.text.length > 2 ? undefined : found(next + 1, day.end, { year, month, day: Number(day.text) });
  if (day?.kind === 'word' && phraseAt(between(scan), scan, next) === 0) return undefined;
  return found(next, token.end, { year, month });
}

/** 12 January 2025, 12th of January 2025, 01.03.2019, 3/14/2020, and 14/03/20. */
function dayFirst(scan: Scan, at: number): DateFound | undefined {
  const first = Number(textAt(scan, at));
  if (textAt(scan, at).length > 2 || first < 1 || first > 31) return undefined;
  let next = skip(scan, at + 1, (text) => ordinals(scan).has(text) || text === '.');
  next = skip(scan, next, (text) => particles(scan).has(text));
  const month = months(scan).get(textAt(scan, next));
  const near = (scan.tokens[at + 1]?.start ?? 0) - (scan.tokens[at] as Token).end <= 1;
  if (month !== undefined && near) {
    next = skip(scan, next + 1, (text) => text === '.' || text === ',');
    next = skip(scan, next, (text) => particles(scan).has(text));
    const year = yearAt(scan, next);
    if (year) return found(next + 1, year.end, { year: year.year, month, day: first });
  }
  const sign = textAt(scan, at + 1);
  const second = Number(textAt(scan, at + 2));
  if (!/[./-]/.test(sign) || textAt(scan, at + 3) !== sign || second < 1 || second > 31) return undefined;
  const whole = yearAt(scan, at + 4);
  const year = whole ?? twoDigits(scan, at + 4);
  if (!year || !(whole || [0, 1, 2, 3].every((step) => glued(scan, at + step)))) return undefined;
  const parts = sign === '.' ? dotted(year.year, first, second) : numeric(scan, year.year, first, second);
  return { ...found(at + 5, year.end, ...parts), ...(!whole && { short: 'number' }) };
}

/** 03/2018, 03.2018, 3 / 2018, and 8/09. */
function monthNumber(scan: Scan, at: number): DateFound | undefined {
  const month = Number(textAt(scan, at));
  if (textAt(scan, at).length > 2 || month < 1 || month > 12 || !/[./-]/.test(textAt(scan, at + 1)))
    return undefined;
  const year = yearAt(scan, at + 2);
  if (year) return found(at + 3, year.end, { year: year.year, month });
  const digits = scan.tokens[at + 2];
  const tight = glued(scan, at) && glued(scan, at + 1);
  if (textAt(scan, at + 1) !== '/' || !tight || digits?.kind !== 'number' || digits.text.length !== 2)
    return undefined;
  // "01/02/19" is a day.
  if (textAt(scan, at + 3) === '/' && glued(scan, at + 2)) return undefined;
  return { ...found(at + 3, digits.end, { year: yearOf(digits.text), month }), short: 'number' };
}

/** March 2019, Mar. 2019, Nov 01, 2014, Jun '18, Dec/2019, marzo de 2019, and Sept 07; a month alone before a dash. */
function monthFirst(scan: Scan, at: number): DateFound | undefined {
  const month = months(scan).get(textAt(scan, at));
  // "x2019" is a name, "X 2019" a month in Roman numerals.
  if (
    month === undefined ||
    (textAt(scan, at).length < 3 && glued(scan, at) && scan.tokens[at + 1]?.kind === 'number')
  )
    return undefined;
  let next = skip(scan, at + 1, (text) => text === '.');
  next = skip(scan, next, (text) => text === ',');
  const day = scan.tokens[next];
  if (day?.kind === 'number' && day.text.length <= 2) {
    let behind = skip(scan, next + 1, (text) => ordinals(scan).has(text));
    behind = skip(scan, behind, (text) => text === ',');
    const year = yearAt(scan, behind);
    if (year) return found(behind + 1, year.end, { year: year.year, month, day: Number(day.text) });
  }
  const bare = found(next, (scan.tokens[next - 1] as Token).end, { month });
  const behind = skip(scan, next, (text) => particles(scan).has(text) || /[-/]/.test(text));
  const year = yearAt(scan, behind);
  if (year) return found(behind + 1, year.end, { year: year.year, month });
  const short = shortYear(scan, behind);
  if (short) return { ...short, parts: { ...short.parts, month } };
  const bareYear = glued(scan, next - 1) ? undefined : twoDigits(scan, next);
  return bareYear
    ? { ...found(next + 1, bareYear.end, { year: bareYear.year, month }), short: 'month' }
    : bare;
}

/** Fall 2019, Q3 2020, early '18, Summer term 2014: the year alone is certain. */
function season(scan: Scan, at: number): DateFound | undefined {
  const length = phraseAt(seasons(scan), scan, at);
  if (length === 0) return undefined;
  let next = skip(scan, at + length, (text) => text === ',' || text === '.');
  while (particles(scan).has(textAt(scan, next))) next++;
  const year = yearAt(scan, next);
  // "WS 2008/09": a winter term has two years.
  const second = scan.tokens[next + 2];
  const paired =
    year && textAt(scan, next + 1) === '/' && second && Number(second.text) % 100 === (year.year + 1) % 100;
  if (year && paired) return found(next + 3, second.end, { year: year.year }, true);
  if (year) return found(next + 1, year.end, { year: year.year }, true);
  const short = shortYear(scan, next);
  return short && { ...short, imprecise: true };
}

/** '18 */
function shortYear(scan: Scan, at: number): DateFound | undefined {
  const digits = scan.tokens[at + 1];
  if (
    !apostrophe.test(textAt(scan, at)) ||
    digits?.kind !== 'number' ||
    digits.text.length !== 2 ||
    !glued(scan, at)
  )
    return undefined;
  return found(at + 2, digits.end, { year: yearOf(digits.text) });
}
