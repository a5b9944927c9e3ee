import { readIsoDate } from '../values/iso-date.ts';
import { dateLabel } from './date-label.ts';
import type { Settings } from './settings.ts';

/** When something was: one date, or a start and an end; blank where unknown. */
export type When = { readonly date: string } | { readonly start: string; readonly end: string };

/** Set a date or a range of dates; a start without an end lasts until now, equal ends are one date. */
export function Dates({ when, settings }: { readonly when: When; readonly settings: Settings }) {
  const set = (text: string) => <Moment text={text} label={dateLabel(text, settings)} />;
  if ('date' in when) return set(when.date);
  const { start, end } = when;
  if (!start || dateLabel(start, settings) === dateLabel(end, settings)) return set(end);
  return (
    <>
      {set(start)} – {end ? set(end) : settings.labels.present}
    </>
  );
}

function Moment({ text, label }: { readonly text: string; readonly label: string }) {
  return readIsoDate(text) ? <time datetime={text}>{label}</time> : <bdi>{label}</bdi>;
}
