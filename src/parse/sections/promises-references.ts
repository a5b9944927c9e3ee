import type { Phrase } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { holds } from '../tokens/scan.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';

const onRequest = prepared((of) => new RegExp(alternation(words(of, 'onRequest')), 'iu'));
const clauses = /[^,;:()|•\t–—]+/gu;
const capital = /(?<!\p{L})\p{Lu}\p{L}/gu;
const contact = /@|\d{4}/;

/** Tell whether a line says that references are to be had, and gives none: nobody is named in its other clauses. */
export function promisesReferences(phrase: Phrase): boolean {
  const { text } = phrase;
  if (text.length >= longest || !holds(phrase, trigger.promise) || !onRequest(phrase).test(text))
    return false;
  const others = (text.match(clauses) ?? []).filter((clause) => !onRequest(phrase).test(clause)).join();
  return !contact.test(others) && (others.match(capital)?.length ?? 0) < 2;
}
const longest = 90;
