import { clip, type Line } from './line.ts';
import { alternation, keyOf, words, wordSet } from '../lexicon/words.ts';
import { answered, type Phrase } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { sightOf } from '../tokens/scan.ts';
import { prepared } from '../lexicon/lexicon.ts';

const whole = prepared((of) => wordSet(of, 'clutter'));
const starts = prepared(
  (of) => new RegExp(`^(?:${alternation(words(of, 'clutterStarts'))})(?![\\p{L}])`, 'iu'),
);
const ends = prepared((of) => new RegExp(`\\s(?:${alternation(words(of, 'clutterEnds'))})$`, 'iu'));
const counts = prepared(
  (of) =>
    new RegExp(
      `^\\d[\\d.,]*(?:\\s\\d{3})*\\+?\\s+(?:${alternation(words(of, 'clutterCounts'))})(?![\\p{L}])`,
      'iu',
    ),
);
/** How near the reader of a page is to its person ("· 2nd"), and pronouns in brackets. */
const aside = /^(?:·\s*[123]\S{0,3}|[123](?:st|nd|rd|er?|ère|[.°ºª])\+?|\(\p{L}{2,5}\/\p{L}{2,5}\))$/u;
const tail = prepared(
  (of) => new RegExp(`(?:…|\\.\\.\\.)\\s*(?:${alternation(words(of, 'clutterTails'))})$`, 'iu'),
);

/** Tell whether a line was put there by the page it was copied from: "Show all 5 experiences", "500+ connections". */
export const isClutter = answered((phrase): boolean => {
  const { text } = phrase;
  if (text.length > 90) return false;
  const { first, last, digits } = sightOf(phrase);
  return (
    isButton(phrase) ||
    ((first & trigger.clutterStart) > 0 && starts(phrase).test(text)) ||
    ((last & trigger.clutterEnd) > 0 && ends(phrase).test(text)) ||
    (digits > 0 && counts(phrase).test(text)) ||
    aside.test(text)
  );
});

/** Tell whether a line counts who follows or knows a person or firm. */
export const isCount = (phrase: Phrase): boolean =>
  phrase.text.length < 60 && counts(phrase).test(phrase.text);

/** Tell whether a line is what a button of the page says. */
export const isButton = (phrase: Phrase): boolean => whole(phrase).has(keyOf(phrase));

/** Part a line from what the page put after it ("… see more"). */
export function partClutter(line: Line): { readonly line: Line; readonly clutter?: Line } {
  const found = line.text.includes('…') || line.text.includes('...') ? tail(line).exec(line.text) : null;
  if (!found || found.index === 0) return { line };
  return { line: clip(line, 0, found.index), clutter: clip(line, found.index, line.text.length) };
}
