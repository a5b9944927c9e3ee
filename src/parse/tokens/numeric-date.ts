import type { DateParts } from '../../values/iso-date.ts';
import type { Worded } from '../lexicon/lexicon.ts';

/** Dots part a day, a month and a year, in this order. */
export const dotted = (year: number, day: number, month: number): [Partial<DateParts>, boolean] => [
  { year, month, day },
  false,
];

/** 13/02 is a day first, 02/13 a month first; where both could be, the document tells, or its language, or only the year is certain. */
export function numeric(
  { lexicon }: Worded,
  year: number,
  first: number,
  second: number,
): [Partial<DateParts>, boolean] {
  if (first > 12 && second <= 12) return [{ year, month: second, day: first }, false];
  if (second > 12 && first <= 12) return [{ year, month: first, day: second }, false];
  if (lexicon.dayFirst) return dotted(year, first, second);
  if (lexicon.dayFirst === false) return [{ year, month: first, day: second }, false];
  return first === second ? [{ year, month: first, day: second }, false] : [{ year }, true];
}
