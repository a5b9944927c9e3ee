import type { IsoDate } from '../values/iso-date.ts';
import { readDate, readMisspeltDate } from '../values/read-date.ts';

/** Read the date that a value is, or will be once fixed. */
export function dateIn(value: unknown): IsoDate | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return readDate(text) ?? readMisspeltDate(text);
}
