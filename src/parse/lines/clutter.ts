import { clip, type Line } from './line.ts';
import { alternation, key, words, wordSet } from '../lexicon/words.ts';
import { lexicon } from '../lexicon/lexicon.ts';

const whole = lexicon(() => wordSet('clutter'));
const starts = lexicon(() => new RegExp(`^(?:${alternation(words('clutterStarts'))})(?![\\p{L}])`, 'iu'));
const ends = lexicon(() => new RegExp(`\\s(?:${alternation(words('clutterEnds'))})$`, 'iu'));
const counts = lexicon(
  () =>
    new RegExp(
      `^\\d[\\d.,]*(?:\\s\\d{3})*\\+?\\s+(?:${alternation(words('clutterCounts'))})(?![\\p{L}])`,
      'iu',
    ),
);
/** How near the reader of a page is to its person ("· 2nd"), and pronouns in brackets. */
const aside = /^(?:·\s*[123]\S{0,3}|[123](?:st|nd|rd|er?|ère|[.°ºª])\+?|\(\p{L}{2,5}\/\p{L}{2,5}\))$/u;
const tail = lexicon(() => new RegExp(`(?:…|\\.\\.\\.)\\s*(?:${alternation(words('clutterTails'))})$`, 'iu'));

/** Tell whether a line was put there by the page it was copied from: "Show all 5 experiences", "500+ connections". */
export function isClutter(text: string): boolean {
  if (text.length > 90) return false;
  return (
    whole().has(key(text)) ||
    starts().test(text) ||
    ends().test(text) ||
    counts().test(text) ||
    aside.test(text)
  );
}

/** Tell whether a line counts who follows or knows a person or firm. */
export const isCount = (text: string): boolean => text.length < 60 && counts().test(text);

/** Tell whether a line is what a button of the page says. */
export const isButton = (text: string): boolean => whole().has(key(text));

/** Part a line from what the page put behind it ("… see more"). */
export function partClutter(line: Line): { readonly line: Line; readonly clutter?: Line } {
  const found = line.text.includes('…') || line.text.includes('...') ? tail().exec(line.text) : null;
  if (!found || found.index === 0) return { line };
  return { line: clip(line, 0, found.index), clutter: clip(line, found.index, line.text.length) };
}
