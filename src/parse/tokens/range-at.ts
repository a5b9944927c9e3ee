import { isoDate } from '../../values/iso-date.ts';
import { words } from '../lexicon/words.ts';
import { type DateFound, dateAt } from './date-at.ts';
import { dateOpeners } from './date-words.ts';
import type { DateMention, DateToken } from './dates.ts';
import { phraseAt, phrasesOf, type Token } from './scan.ts';
import { lexicon } from '../lexicon/lexicon.ts';

const present = lexicon(() => phrasesOf(words('present')));
const since = lexicon(() => phrasesOf(words('since').filter((word) => !words('from').includes(word))));
const until = lexicon(() => phrasesOf(words('until')));
const lead = lexicon(() => phrasesOf(words('from')));
const between = lexicon(() => phrasesOf(words('to')));
/** Every word that a date or range begins with. */
const openers = lexicon(
  () => new Set([since(), until(), lead(), dateOpeners()].flatMap((words) => [...words.keys()])),
);
const dash = /[-–—−‒―~→]/;
/** A date or range, and the index behind its last token. */
export interface Read {
  readonly date: DateToken;
  readonly next: number;
}

/** Read the range or date that begins at an index, with the words that lead it in. */
export function rangeAt(text: string, tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'word' && !openers().has(token.text)) return undefined;
  if (at === 0 && dash.test(token.text)) return endAlone(tokens);
  const open = phraseAt(since(), tokens, at);
  const closing = open ? 0 : phraseAt(until(), tokens, at);
  const words = open || closing || phraseAt(lead(), tokens, at);
  const first = dateAt(tokens, at + words);
  if (!first) return undefined;
  const head = tokens[at + words] as Token;
  const second =
    words === closing && closing > 0 && !phraseAt(lead(), tokens, at)
      ? undefined
      : secondAt(tokens, first, head);
  const from = mention(head.start, first, second?.found?.parts.year);
  if (!from || (first.short && !isShortRange(from, second))) return undefined;
  const start = token.start;
  if (second) {
    const to = second.found && mention(second.start, second.found, undefined);
    return {
      date: {
        start,
        end: second.end,
        from,
        ...(to && { to }),
        open: second.found === undefined,
        range: true,
        weak: false,
      },
      next: second.next,
    };
  }
  if (first.until !== undefined) {
    const year = { ...first, parts: { year: first.until } };
    const to = mention(first.end - 2, year, undefined);
    return {
      date: {
        start,
        end: first.end,
        from: { ...from, end: head.end },
        ...(to && { to }),
        open: false,
        range: true,
        weak: false,
      },
      next: first.next,
    };
  }
  if (first.parts.year === undefined) return undefined;
  if (open > 0)
    return { date: { start, end: first.end, from, open: true, range: true, weak: false }, next: first.next };
  if (closing > 0 && phraseAt(lead(), tokens, at) === 0)
    return {
      date: { start, end: first.end, to: from, open: false, range: true, weak: false },
      next: first.next,
    };
  const yearAlone = Object.keys(first.parts).length === 1 && first.next === at + words + 1;
  const weak =
    yearAlone && words === 0 && text[first.end] !== ';' && /\p{L}\.? ?$/u.test(text.slice(0, start));
  return { date: { start, end: first.end, from, open: false, range: false, weak }, next: first.next };
}

/** "– Present": a range whose first date is missing, alone on its line. */
function endAlone(tokens: readonly Token[]): Read | undefined {
  const length = phraseAt(present(), tokens, 1);
  const { start } = tokens[0] as Token;
  const last = tokens[length];
  if (length > 0 && last && length + 1 === tokens.length) {
    return { date: { start, end: last.end, open: true, range: true, weak: false }, next: length + 1 };
  }
  const found = dateAt(tokens, 1);
  const to = found && mention((tokens[1] as Token).start, found, undefined);
  return (
    found &&
    to && { date: { start, end: found.end, to, open: false, range: true, weak: false }, next: found.next }
  );
}

/** "8/09 – 7/10", "8/09 – present": two digits are a year only where the range goes on in time. */
function isShortRange(from: DateMention, second: Second | undefined): boolean {
  if (!second?.found) return second !== undefined;
  const to = mention(second.start, second.found, undefined);
  return to !== undefined && from.value <= to.value;
}

interface Second {
  /** Absent for an end that is still open. */
  readonly found?: DateFound;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Read what a range goes on to: a dash or "to", then a date, two digits of a year, or "present". */
function secondAt(tokens: readonly Token[], first: DateFound, head: Token): Second | undefined {
  let at = first.next;
  while (dash.test(tokens[at]?.text ?? '') && at < first.next + 2) at++;
  // "2018 –", and nothing behind: the range goes on.
  if (at > first.next && at === tokens.length) return openEnd(tokens, at - 1, 1);
  // "2018/2023"
  if (at === first.next && tokens[at]?.text === '/' && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? ''))
    at++;
  const worded = at === first.next ? phraseAt(between(), tokens, at) : 0;
  const directly = at === first.next ? phraseAt(present(), tokens, at) : 0;
  if (directly > worded && first.parts.year !== undefined) return openEnd(tokens, at, directly);
  at += worded;
  if (at === first.next) return undefined;
  const open = phraseAt(present(), tokens, at);
  if (open > 0) return openEnd(tokens, at, open);
  at += phraseAt(lead(), tokens, at);
  const again = phraseAt(present(), tokens, at);
  if (again > 0) return openEnd(tokens, at, again);
  const token = tokens[at];
  if (!token) return undefined;
  const found = dateAt(tokens, at);
  const odd = found?.short && first.parts.month === undefined;
  if (found?.parts.year !== undefined && !odd)
    return { found, start: token.start, end: found.end, next: found.next };
  return shortEnd(tokens, at, first, head);
}

const openEnd = (tokens: readonly Token[], at: number, length: number): Second => ({
  start: (tokens[at] as Token).start,
  end: (tokens[at + length - 1] as Token).end,
  next: at + length,
});

/** No date that Recto reads is later. */
const lastYear = 2099;

/** "2016-20": two digits are a year of the first one's century, or of the next. */
function shortEnd(tokens: readonly Token[], at: number, first: DateFound, head: Token): Second | undefined {
  const token = tokens[at] as Token;
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

function mention(
  start: number,
  { end, parts, imprecise }: DateFound,
  otherYear: number | undefined,
): DateMention | undefined {
  const year = parts.year ?? otherYear;
  if (year === undefined) return undefined;
  const whole = isoDate({ ...parts, year });
  const value = whole ?? isoDate({ year });
  return value && { value, start, end, imprecise: imprecise || whole === undefined };
}
