import type { DateToken } from '../tokens/dates.ts';

/**
 * Tell whether a date heads an entry: those are at an edge, after a separator or in brackets; elsewhere they are part of a name.
 * @param ofSchool what it may be part of names schools and degrees
 */
export function isHeaderDate(text: string, date: DateToken, ofSchool = false): boolean {
  // "Clerk, from 2022 also head of the night": what goes on small behind it tells more than a header.
  if (date.open && date.start > 0 && /^\s\p{Ll}{3}/u.test(text.slice(date.end))) return false;
  if (date.range && !date.weak) return true;
  // "Truck Academy 2011": schools are hardly named after years.
  if (date.weak) return ofSchool && text.slice(date.end).trim() === '' && !/^\p{Ll}/u.test(text);
  // "in 2008 from Delhi University"
  if (ofSchool && /^\p{L}{2,3}\s+\d/u.test(text.slice(date.start, date.end))) return true;
  const before = text.slice(0, date.start).trimEnd();
  if (isQuoted(text, date)) return false;
  const after = text.slice(date.end).trimStart();
  return (
    before === '' ||
    after === '' ||
    (after === '.' && before.endsWith('.')) ||
    /[,;|·•([\t–—:｜，（-]$/u.test(before) ||
    /^[,;|·•)\]\t–—｜，）-]/u.test(after) ||
    / {3}$|\t$/.test(text.slice(0, date.start))
  );
}

/** "Exhibited ‘(2012) Loaves’": a year inside a quotation is of what is quoted. */
export function isQuoted(text: string, { start }: DateToken): boolean {
  for (let at = start - 1; at > 0; at--) {
    const sign = text[at] as string;
    if (`'‘“"„`.includes(sign) && text[at - 1] === ' ') return true;
    if (`'’”"“`.includes(sign)) return false;
  }
  return false;
}
