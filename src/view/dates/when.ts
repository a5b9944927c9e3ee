import { readIsoDate } from '../../values/iso-date.ts';
import type { ViewSettings } from '../options/view-settings.ts';
import type { Moment, When } from '../view.ts';
import { dateLabel } from './date-label.ts';
import { duration } from './duration.ts';

/** Word one date; undefined if there is none to show. */
export function once(field: string, date: string, settings: ViewSettings): When | undefined {
  if (!date || settings.dates === 'none') return undefined;
  return { moments: [momentOf([field], date, settings)], duration: '' };
}

/**
 * Word a range of dates; a start without an end lasts until now, ends that read alike are one date.
 * @param fields the names of the two
 */
export function lasting(
  [startField, endField]: readonly [string, string],
  start: string,
  end: string,
  settings: ViewSettings,
): When | undefined {
  if (settings.dates === 'none' || !(start || end)) return undefined;
  if (!start) return once(endField, end, settings);
  if (start === end) return { moments: [momentOf([startField, endField], end, settings)], duration: '' };
  const lasted = settings.durations ? duration(start, end, settings) : '';
  // Read alike, they are two moments to machines and one to people
  if (dateLabel(start, settings) === dateLabel(end, settings))
    return { moments: [{ ...momentOf([endField], end, settings), since: start }], duration: lasted };
  const last = end ? momentOf([endField], end, settings) : { fields: [], text: settings.labels.present };
  return {
    moments: [momentOf([startField], start, settings), last],
    duration: lasted,
  };
}

function momentOf(fields: readonly string[], date: string, settings: ViewSettings): Moment {
  return { fields, text: dateLabel(date, settings), ...(readIsoDate(date) && { iso: date }) };
}
