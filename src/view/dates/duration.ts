import { readIsoDate } from '../../values/iso-date.ts';
import type { Amounts } from '../labels/language.ts';
import type { ViewSettings } from '../options/view-settings.ts';

/**
 * Word how long something lasted, including the first and last month; ongoing entries count until `today`.
 * @returns blank if it is unknown: a date is missing, one is a year and the other a month, or they run backwards
 * @example duration('2013-12', '2014-11', settings) // '1 yr'
 */
export function duration(start: string, end: string, settings: ViewSettings): string {
  const first = readIsoDate(start);
  const last = end ? readIsoDate(end) : settings.today;
  if (!first || !last) return '';
  const years = last.year - first.year;
  if (first.month === undefined && (last.month === undefined || !end)) return word(settings.years, years);
  if (first.month === undefined || last.month === undefined) return '';
  const months = years * 12 + last.month - first.month + 1;
  return [word(settings.years, Math.floor(months / 12)), word(settings.monthsLasted, months % 12)]
    .filter(Boolean)
    .join(' ');
}

function word(amounts: Amounts, count: number): string {
  const words = amounts.findLast(([from]) => from <= count)?.[1] ?? '';
  return words.replace('N', String(count));
}
