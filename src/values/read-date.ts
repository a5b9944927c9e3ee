import { type IsoDate, isoDate, readIsoDate } from './iso-date.ts';
import { monthNames } from './month-names.ts';
import { once } from './once.ts';
import { oneOff } from './nearest.ts';
import { readNumericDate } from './read-numeric-date.ts';

const months = once(
  () =>
    new Map(monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))),
);

// No \p{L}: its tables take longer to load than all else that lint does.
const monthYear = /^([^\s\d.,/()-]+)\.?,?[\s/-]+(?:de\s+|of\s+)?([12]\d{3})$/;
const yearMonth = /^([12]\d{3})[\s,/-]+([^\s\d.,/()-]+)\.?$/;
const dayMonthYear =
  /^(\d\d?)(?:\.|st|nd|rd|th)?[\s/-]+(?:de\s+|of\s+)?([^\s\d.,/()-]+)\.?,?[\s/-]+(?:de\s+|of\s+)?([12]\d{3})$/;
const monthDayYear = /^([^\s\d.,/()-]+)\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+([12]\d{3})$/;
const numbers = /^(\d\d?)([./-])(\d\d?)\2([12]\d{3})$/;
const laterTime = /[t ](?!00:00(?::00(?:\.0+)?)?(?:z|\+00:?00)?$)/;

/**
 * Read a date as people write it, if it can mean only one date.
 * @returns undefined if it is not a date, or could be two
 * @example readDate('Jan 2020') // '2020-01'
 */
export function readDate(value: unknown): IsoDate | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (text === '' || text.length > 40) return undefined;
  if (readIsoDate(text)) return text as IsoDate;
  return named(text) ?? numbered(text) ?? (laterTime.test(text) ? undefined : readNumericDate(text));
}

function named(text: string): IsoDate | undefined {
  const [, month = '', year] = monthYear.exec(text) ?? [];
  if (year) return dateOf(year, month);
  const [, first, later = ''] = yearMonth.exec(text) ?? [];
  if (first) return dateOf(first, later);
  const [, day, middle = '', last] = dayMonthYear.exec(text) ?? [];
  if (last) return dateOf(last, middle, day);
  const [, start = '', number, end] = monthDayYear.exec(text) ?? [];
  return end ? dateOf(end, start, number) : undefined;
}

function dateOf(year: string, month: string, day?: string): IsoDate | undefined {
  const number = months().get(month);
  return number === undefined
    ? undefined
    : isoDate({ year: Number(year), month: number, ...(day !== undefined && { day: Number(day) }) });
}

/** 31/01/2020 can be only one date, 02/01/2020 two. */
function numbered(text: string): IsoDate | undefined {
  const [, first, , second, year] = numbers.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return isoDate({ year: Number(year), month: b, day: a });
  return b > 12 ? isoDate({ year: Number(year), month: a, day: b }) : undefined;
}

/** The shortest word that a letter may be wrong in: "jun" and "jul" are one letter apart. */
const shortestMisspelt = 5;

/**
 * Read a date whose month is misspelt, if only one month is one letter away.
 * @example readMisspeltDate('Febuary 2019') // '2019-02'
 */
export function readMisspeltDate(value: unknown): IsoDate | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const [word = ''] = /[^\s\d.,/()-]+/.exec(text) ?? [];
  if (word.length < shortestMisspelt || text.length > 40 || !/[12]\d{3}/.test(text)) return undefined;
  const meant = oneOff(word, [...months().keys()]);
  const [first, ...others] = new Set(meant.map((name) => months().get(name)));
  return first !== undefined && others.length === 0
    ? readDate(text.replace(word, meant[0] as string))
    : undefined;
}
