import type { Language } from '../../words/language.ts';

/**
 * Choose languages to read a document in, of those that are known. The last is always the first of all: its names of
 * degrees and firms are known the world over.
 */
export function chosenLanguages(
  chosen: readonly Language[],
  known: readonly Language[],
): readonly Language[] {
  const [base] = known as readonly [Language];
  return chosen.some(({ code }) => code === base.code) ? chosen : [...chosen, base];
}
