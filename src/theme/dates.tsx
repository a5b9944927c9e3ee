import { readIsoDate } from '../values/iso-date.ts';
import { dateLabel } from './date-label.ts';
import { lasted } from './lasted.ts';
import type { Settings } from './options/settings.ts';

/** When something was: one date, or a start and an end; blank where unknown. */
export type When = { readonly date: string } | { readonly start: string; readonly end: string };

/** Set a date or a range of dates; a start without an end lasts until now, equal ends are one date. */
export function Dates({ when, settings }: { readonly when: When; readonly settings: Settings }) {
  const set = (text: string, name?: string) => (
    <Moment text={text} label={dateLabel(text, settings)} name={name} />
  );
  if ('date' in when) return set(when.date);
  const { start, end } = when;
  if (!start || dateLabel(start, settings) === dateLabel(end, settings)) return set(end, 'dt-end');
  const duration = settings.durations && lasted(start, end, settings);
  return (
    <>
      {set(start, 'dt-start')} – {end ? set(end, 'dt-end') : settings.labels.present}
      {duration && <span class="lasted"> ({duration})</span>}
    </>
  );
}

interface MomentProps {
  readonly text: string;
  readonly label: string;
  /** The microformat property. */
  readonly name: string | undefined;
}

function Moment({ text, label, name }: MomentProps) {
  return readIsoDate(text) ? (
    <time class={name} datetime={text}>
      {label}
    </time>
  ) : (
    <bdi>{label}</bdi>
  );
}
