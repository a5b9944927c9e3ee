import { lexicon } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';

const onRequest = lexicon(() => new RegExp(alternation(words('onRequest')), 'iu'));
/** Tell whether a line says that references are to be had, and gives none. */
export const promisesReferences = (text: string): boolean => text.length < 90 && onRequest().test(text);
