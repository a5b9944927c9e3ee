import { textAt } from './date-found.ts';
import { durations } from './date-words.ts';
import type { Scan } from './scan.ts';

/** Nothing is between a token and the next. */
export const glued = (scan: Scan, at: number) => scan.tokens[at]?.end === scan.tokens[at + 1]?.start;
/** The index after a token that passes a test; else its own. */
export const skip = (scan: Scan, at: number, test: (text: string) => boolean) =>
  test(textAt(scan, at)) ? at + 1 : at;

/** The year that is at an index: four digits, or "20241 year" where a page glued a duration to it. */
export function yearAt(scan: Scan, at: number): { year: number; end: number } | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d/.test(token.text)) return undefined;
  if (token.text.length > 4 && !durations(scan).has(textAt(scan, at + 1))) return undefined;
  return { year: Number(token.text.slice(0, 4)), end: token.start + 4 };
}

/** Two digits of a year. */
export function twoDigits(scan: Scan, at: number): { year: number; end: number } | undefined {
  const token = scan.tokens[at];
  return token?.kind === 'number' && token.text.length === 2
    ? { year: yearOf(token.text), end: token.end }
    : undefined;
}

/** The year that two digits mean. */
export const yearOf = (digits: string) => Number(digits) + (Number(digits) > 60 ? 1900 : 2000);
