import { nearest } from '../../values/nearest.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { keyOf, words, wordSet } from '../lexicon/words.ts';

const titles = prepared((of) => wordSet(of, 'documentTitles'));
/** Titles that people misspell, such as "Curriculam Vitae", and that must not be taken for names. */
const long = prepared((of) =>
  words(of, 'documentTitles').filter((title) => /^curr\p{L}+ \p{L}+$/u.test(title)),
);

/** However the first word is spelt. */
const vita = /^\p{L}{7,12} vit(?:ae?|æ)$/u;

/** Tell whether a text is what the document is called, misspelt or not: "Curriculum Vitae", "Functional Resume Sample". */
export function isDocumentTitle(phrase: Phrase): boolean {
  const folded = keyOf(phrase);
  if (folded.length > 40) return false;
  if (titles(phrase).has(folded)) return true;
  if (vita.test(folded)) return true;
  return (
    folded.startsWith('c') &&
    folded.length > 9 &&
    nearest(folded, long(phrase), Math.ceil(folded.length / 3)) !== undefined
  );
}
