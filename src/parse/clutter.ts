import { clip, type Line } from './line.ts';
import { alternation, key, words, wordSet } from './words.ts';
import { lexicon } from './lexicon.ts';

const whole = lexicon(() => wordSet('clutter'));
const starts = lexicon(() => new RegExp(`^(?:${alternation(words('clutterStarts'))})(?![\\p{L}])`, 'iu'));
const ends = lexicon(() => new RegExp(`\\s(?:${alternation(words('clutterEnds'))})$`, 'iu'));
const counts = lexicon(
  () => new RegExp(`^\\d[\\d.,]*\\+?\\s+(?:${alternation(words('clutterCounts'))})(?![\\p{L}])`, 'iu'),
);
const degree = /^·?\s*(?:1st|2nd|3rd)\+?$/;
const tail = lexicon(() => new RegExp(`(?:…|\\.\\.\\.)\\s*(?:${alternation(words('clutterTails'))})$`, 'iu'));

/** Tell whether a line was put there by the page it was copied from: "Show all 5 experiences", "500+ connections". */
export function isClutter(text: string): boolean {
  if (text.length > 90) return false;
  return (
    whole().has(key(text)) ||
    starts().test(text) ||
    ends().test(text) ||
    counts().test(text) ||
    degree.test(text)
  );
}

/** Part a line from what the page put behind it ("… see more"). */
export function partClutter(line: Line): { readonly line: Line; readonly clutter?: Line } {
  const found = line.text.includes('…') || line.text.includes('...') ? tail().exec(line.text) : null;
  if (!found || found.index === 0) return { line };
  return { line: clip(line, 0, found.index), clutter: clip(line, found.index, line.text.length) };
}
