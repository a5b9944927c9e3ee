import type { Phrase } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { alternation, keyOf, words, wordSet } from '../lexicon/words.ts';

const levels = prepared((of) => wordSet(of, 'levels'));
const groups = prepared((of) => wordSet(of, 'skillGroups'));
const duration = prepared(
  (of) => new RegExp(`^\\d{1,2}\\+?\\s(?:${alternation(words(of, 'durations'))})\\.?$`, 'iu'),
);

/** Tell whether a text says how well, and nothing else: "Expert", "90 %", "3 years". */
export const tellsLevel = (phrase: Phrase): boolean =>
  levels(phrase).has(keyOf(phrase)) ||
  /^\d{1,3}\s?%$/.test(phrase.text) ||
  duration(phrase).test(phrase.text);

/** Tell whether a text is a known name of groups of skills. */
export const namesGroup = (phrase: Phrase): boolean => groups(phrase).has(keyOf(phrase));
