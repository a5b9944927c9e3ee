import { isoDate } from '../../values/iso-date.ts';
import { isRegion } from '../../values/region.ts';
import { words } from '../lexicon/words.ts';
import { dateAt } from './date-at.ts';
import type { DateFound } from './date-found.ts';
import { dash, lead, present, type Second, secondAt } from './range-end.ts';
import { dateOpeners } from './date-words.ts';
import type { DateMention, DateToken } from './dates.ts';
import { phraseAt, phrasesOf, type Scan, type Token } from './scan.ts';
import { prepared } from '../lexicon/lexicon.ts';

const since = prepared((of) => phrasesOf(words(of, 'since')));
const until = prepared((of) => phrasesOf(words(of, 'until')));
/** Every word that a date or range begins with. */
const openers = prepared(
  (of) => new Set([since(of), until(of), lead(of), dateOpeners(of)].flatMap((words) => [...words.keys()])),
);
/** A date or range, and the index after its last token. */
export interface Read {
  readonly date: DateToken;
  readonly next: number;
}

/** "Indianapolis, IN 2016 – 2019" */
const isState = (text: string, { start, text: word }: Token) =>
  word.length === 2 && text.slice(start - 2, start) === ', ' && isRegion(text.slice(start, start + 2));

/** Read the range or date that begins at an index, with the words that lead it in. */
export function rangeAt(text: string, scan: Scan, at: number): Read | undefined {
  const token = scan.tokens[at] as Token;
  if (token.kind === 'word' && (!openers(scan).has(token.text) || isState(text, token))) return undefined;
  if (at === 0 && dash.test(token.text)) return endAlone(scan);
  const open = phraseAt(since(scan), scan, at);
  const closing = open ? 0 : phraseAt(until(scan), scan, at);
  const words = open || closing || phraseAt(lead(scan), scan, at);
  const first = dateAt(scan, at + words);
  if (!first) return undefined;
  const head = scan.tokens[at + words] as Token;
  const second =
    words === closing && closing > 0 && !phraseAt(lead(scan), scan, at)
      ? undefined
      : secondAt(text, scan, first, head);
  const from = mention(head.start, first, second?.found?.parts.year);
  if (!from || (first.short && !isShortRange(first, from, second))) return undefined;
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
  if (closing > 0 && phraseAt(lead(scan), scan, at) === 0)
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
function endAlone(scan: Scan): Read | undefined {
  const length = phraseAt(present(scan), scan, 1);
  const { start } = scan.tokens[0] as Token;
  const last = scan.tokens[length];
  if (length > 0 && last && length + 1 === scan.tokens.length) {
    return { date: { start, end: last.end, open: true, range: true, weak: false }, next: length + 1 };
  }
  const found = dateAt(scan, 1);
  const to = found && mention((scan.tokens[1] as Token).start, found, undefined);
  return (
    found &&
    to && { date: { start, end: found.end, to, open: false, range: true, weak: false }, next: found.next }
  );
}

/** "8/09 – 7/10", "8/09 – present": two digits are a year only if the range runs forward in time. */
function isShortRange(first: DateFound, from: DateMention, second: Second | undefined): boolean {
  if (!second?.found) return second !== undefined;
  if (first.short === 'month' && second.found.short !== 'month') return false;
  const to = mention(second.start, second.found, undefined);
  return to !== undefined && from.value <= to.value;
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
