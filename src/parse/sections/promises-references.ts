import type { Phrase } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { holds } from '../tokens/scan.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';

const onRequest = prepared((of) => new RegExp(alternation(words(of, 'onRequest')), 'iu'));
/** Tell whether a line says that references are to be had, and gives none. */
export const promisesReferences = (phrase: Phrase): boolean =>
  phrase.text.length < 90 && holds(phrase, trigger.promise) && onRequest(phrase).test(phrase.text);
