import { lexicon } from '../lexicon/lexicon.ts';
import { key, wordSet } from '../lexicon/words.ts';

const names = lexicon(() => wordSet('languageNames'));

/** Tell whether a text is the name of a known language. */
export const isLanguageName = (text: string): boolean => names().has(key(text).replace(/\.$/, ''));
