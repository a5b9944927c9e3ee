import { readDate } from '../values/read-date.ts';
import { readIsoDate } from '../values/iso-date.ts';

const timestamp = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/;
const yearIn = /(?:^|[^\d])((?:19|20)\d\d)(?=$|[^\d])/;
const ongoing = /^(?:present|current|now|today|heute|nu|aktuell|aujourd['’]hui|actual|presente|attuale)$/i;
const parting = /(?:^|(?<!\s)\s+)(?:[-–—]|to|until|bis)\s+|(?:(?<!\s)\s+)?[–—]\s*/i;

const since = /^[\s(]*(?:since|seit|depuis|desde|dal|sinds|od|sedan)\s+(?=\S)/i;

/** Tell whether a text says that a period is ongoing. */
export const isOngoing = (text: string) => ongoing.test(text.trim());

/**
 * Read a date as programs store it: ISO, words, a timestamp that stands for a midnight elsewhere, or a season with a year.
 * @returns empty if it is not a date, or is ongoing
 */
export function dateIn(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || isOngoing(trimmed)) return '';
  const [, day, hours, minutes] = timestamp.exec(trimmed) ?? [];
  if (day) return nearestMidnight(day, Number(hours), Number(minutes));
  return readDate(trimmed) ?? yearIn.exec(trimmed)?.[1] ?? '';
}

/** "2016-08-31T22:00:00.000Z" is the first of September where it was written. */
function nearestMidnight(day: string, hours: number, minutes: number): string {
  const isMidnight = [0, 30, 45].includes(minutes);
  if (!isMidnight || hours < 12) return readIsoDate(day) ? day : '';
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The dates of a period in words: "March 2022 - Present", "2014 – 2018"; a single date begins and ends it. */
export function periodIn(text: string): readonly [start: string, end: string] {
  const compact = text
    .replace(/^(\d{4})\s*-\s*(\d{4})$/, '$1 – $2')
    .replace(/^(\d\d\/\d{4})-(\d\d\/\d{4})$/, '$1 – $2');
  const begun = since.exec(compact);
  if (begun) return [dateIn(compact.slice(begun[0].length)), ''];
  const parts = compact.split(parting);
  if (parts.length < 2) {
    const single = dateIn(text);
    return [single, single];
  }
  return [dateIn(parts[0] as string), dateIn(parts.slice(1).join(' '))];
}

/** Tell whether a period in words says more than its years, of which no month can be read: "Spring 2021 – Present". */
export const saysMoreThanYears = (text: string): boolean =>
  text
    .replace(since, '')
    .split(parting)
    .some((part) => !isOngoing(part) && /\p{L}{3}/u.test(part) && !readDate(part.trim())?.includes('-'));
