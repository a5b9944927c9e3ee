import { isoDate } from '../../values/iso-date.ts';
import type { DateToken } from './dates.ts';

const yearAndTwo = /^(\d{4})[-–](\d\d)$/;

/** Tell whether a range is written with two digits for its end: "2016-20". */
export const isShortRange = (text: string, { start, end, range }: DateToken): boolean =>
  range && yearAndTwo.test(text.slice(start, end));

/** Read "2006-10" as years where the document writes ranges like "2016-20"; elsewhere it is October 2006. */
export function asShortRange(text: string, date: DateToken): DateToken {
  const [, year, last] = (!date.range && yearAndTwo.exec(text.slice(date.start, date.end))) || [];
  if (!year || !last || last <= year.slice(2)) return date;
  const from = isoDate({ year: Number(year) });
  const to = isoDate({ year: Number(year.slice(0, 2) + last) });
  if (!from || !to) return date;
  const { start, end } = date;
  const mentions = {
    from: { value: from, start, end: start + 4, imprecise: false },
    to: { value: to, start: end - 2, end, imprecise: false },
  };
  return { ...date, ...mentions, range: true };
}
