import { readIsoDate } from '../../values/iso-date.ts';
import type { ViewSettings } from '../options/view-settings.ts';

/**
 * Word a date for the page; a year stays a year, and anything but a date stays as it is.
 * @example dateLabel('2013-12-01', settings) // 'Dec 2013'
 */
export function dateLabel(text: string, { dates, months, monthAndYear, year }: ViewSettings): string {
  const date = readIsoDate(text);
  if (!date) return text;
  const month = dates === 'month' && date.month !== undefined && months[date.month - 1];
  // One pass, so that an M or Y within a month's name is left alone
  return (month ? monthAndYear : year).replace(/[MY]/g, (letter) =>
    letter === 'M' && month ? month : String(date.year),
  );
}
