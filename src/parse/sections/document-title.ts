import { nearest } from '../../values/nearest.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { key, words, wordSet } from '../lexicon/words.ts';

const titles = lexicon(() => wordSet('documentTitles'));
/** Titles that people misspell, as "Curriculam Vitae", and that are still told from names. */
const long = lexicon(() => words('documentTitles').filter((title) => /^curr\p{L}+ \p{L}+$/u.test(title)));

/** Tell whether a text is what the document is called, misspelt or not: "Curriculum Vitae", "Functional Resume Sample". */
export function isDocumentTitle(text: string): boolean {
  const folded = key(text);
  if (folded.length > 40) return false;
  if (titles().has(folded)) return true;
  return folded.startsWith('c') && folded.length > 9 && nearest(folded, long()) !== undefined;
}
