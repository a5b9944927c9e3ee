import { prepared } from '../lexicon/lexicon.ts';
import { answered } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { holds } from './scan.ts';
import { keyOf, wordSet } from '../lexicon/words.ts';

const names = prepared((of) => wordSet(of, 'languageNames'));

/** Tell whether a text is the name of a known language. */
export const isLanguageName = answered(
  (phrase): boolean => holds(phrase, trigger.language) && names(phrase).has(keyOf(phrase).replace(/\.$/, '')),
);
