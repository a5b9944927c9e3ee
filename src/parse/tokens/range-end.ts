import { words } from '../lexicon/words.ts';
import { dateAt } from './date-at.ts';
import { between } from './date-words.ts';
import type { DateFound } from './date-found.ts';
import { phraseAt, phrasesOf, type Scan, type Token } from './scan.ts';
import { prepared } from '../lexicon/lexicon.ts';

/** Words for an end that is still open. */
export const present = prepared((of) => phrasesOf(words(of, 'present')));
/** Words before a date that change nothing. */
export const lead = prepared((of) => phrasesOf(words(of, 'from')));
export const dash = /[-–—−‒―~→]/;

/** What is at the end of a range. */
export interface Second {
  /** Absent for an end that is still open. */
  readonly found?: DateFound;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Read what a range continues to: a dash or "to", then a date, two digits of a year, or "present". */
export function secondAt(text: string, scan: Scan, first: DateFound, head: Token): Second | undefined {
  let at = first.next;
  while (dash.test(scan.tokens[at]?.text ?? '') && at < first.next + 2) at++;
  // "2018 –", and nothing after it: the range is ongoing.
  if (at > first.next && at === scan.tokens.length) return openEnd(scan, at - 1, 1);
  const open = at > first.next && isDashOpen(text, scan, at - 1) ? openEnd(scan, at - 1, 1) : undefined;
  return closedAt(scan, at, first, head) ?? open;
}

/** Read the end of a range behind its dash, or behind a word or a slash that has the place of one. */
function closedAt(scan: Scan, dashed: number, first: DateFound, head: Token): Second | undefined {
  let at = dashed;
  // "2018/2023", "2019-05/present"
  if (
    at === first.next &&
    scan.tokens[at]?.text === '/' &&
    (/^(?:19|20)\d\d$/.test(scan.tokens[at + 1]?.text ?? '') || phraseAt(present(scan), scan, at + 1) > 0)
  )
    at++;
  const worded = at === first.next ? phraseAt(between(scan), scan, at) : 0;
  const directly = at === first.next ? phraseAt(present(scan), scan, at) : 0;
  if (directly > worded && first.parts.year !== undefined) return openEnd(scan, at, directly);
  at += worded;
  if (at === first.next) return undefined;
  // "From: 2009 To: 2018"
  if (worded > 0 && scan.tokens[at]?.text === ':') at++;
  const open = phraseAt(present(scan), scan, at);
  if (open > 0) return openEnd(scan, at, open);
  at += phraseAt(lead(scan), scan, at);
  const again = phraseAt(present(scan), scan, at);
  if (again > 0) return openEnd(scan, at, again);
  const token = scan.tokens[at];
  if (!token) return undefined;
  const found = dateAt(scan, at);
  const odd = found?.short && first.parts.month === undefined && !first.short;
  if (found?.parts.year !== undefined && !odd)
    return { found, start: token.start, end: found.end, next: found.next };
  return shortEnd(scan, at, first, head);
}

/** "(2019 –)", "2019 –	Cook", "2019– Cook": nothing but what ends a cell behind the dash, or a dash that only the date touches. */
function isDashOpen(text: string, { tokens }: Scan, at: number): boolean {
  const { start, end, text: sign } = tokens[at] as Token;
  return (
    /^\s*(?:[)\]]|\t|$)/.test(text.slice(end)) ||
    (sign === '–' && /\S/.test(text[start - 1] ?? ' ') && /\s/.test(text[end] ?? ''))
  );
}

const openEnd = (scan: Scan, at: number, length: number): Second => ({
  start: (scan.tokens[at] as Token).start,
  end: (scan.tokens[at + length - 1] as Token).end,
  next: at + length,
});

/** No date that Recto reads is later. */
const lastYear = 2099;

/** "2016-20": two digits are a year of the first one's century, or of the next. */
function shortEnd(scan: Scan, at: number, first: DateFound, head: Token): Second | undefined {
  const token = scan.tokens[at] as Token;
  const { year } = first.parts;
  if (
    token.kind !== 'number' ||
    token.text.length !== 2 ||
    year === undefined ||
    first.end !== head.start + 4
  )
    return undefined;
  const digits = Number(token.text);
  const century = Math.floor(year / 100) + (digits < year % 100 ? 1 : 0);
  const end = century * 100 + digits;
  if (end > lastYear) return undefined;
  const found = { next: at + 1, end: token.end, parts: { year: end }, imprecise: false };
  return { found, start: token.start, end: token.end, next: at + 1 };
}
