import type { DateParts } from '../../values/iso-date.ts';
import type { Language } from '../../words/language.ts';
import type { Worded } from '../lexicon/lexicon.ts';

/** Dots part a day, a month and a year, in this order. */
export const dotted = (year: number, day: number, month: number): [Partial<DateParts>, boolean] => [
  { year, month, day },
  false,
];

/** 13/02 is a day first, 02/13 a month first; where both could be, the language tells, or only the year is certain. */
export function numeric(
  { lexicon }: Worded,
  year: number,
  first: number,
  second: number,
): [Partial<DateParts>, boolean] {
  if (first > 12 && second <= 12) return [{ year, month: second, day: first }, false];
  if (second > 12 && first <= 12) return [{ year, month: first, day: second }, false];
  const { dayFirst } = lexicon.languages[0] as Language;
  if (dayFirst) return dotted(year, first, second);
  return first === second ? [{ year, month: first, day: second }, false] : [{ year }, true];
}
