import { languages } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';

/**
 * Choose languages to read a document in. The last is always the first of all that Recto reads: its names of degrees
 * and firms are known the world over.
 */
export function chosenLanguages(chosen: readonly Language[]): readonly Language[] {
  const [base] = languages as readonly [Language];
  return chosen.some(({ code }) => code === base.code) ? chosen : [...chosen, base];
}
