import type { Phrase } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { holds } from '../tokens/scan.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';

const onRequest = prepared((of) => new RegExp(alternation(words(of, 'onRequest')), 'iu'));
const clauses = /[^,;:()|•\t–—]+/gu;
const isGiven = /\p{Lu}\p{L}.*?(?<!\p{L})\p{Lu}\p{L}|@|\d{4}/u;

/** Tell whether a line says that references are to be had, and gives none: nobody is named in its other clauses. */
export function promisesReferences(phrase: Phrase): boolean {
  const { text } = phrase;
  if (text.length >= longest || !holds(phrase, trigger.promise) || !onRequest(phrase).test(text))
    return false;
  const others = (text.match(clauses) ?? []).filter((clause) => !onRequest(phrase).test(clause));
  return !isGiven.test(others.join());
}
const longest = 90;
