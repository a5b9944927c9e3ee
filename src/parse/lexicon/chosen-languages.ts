import { languages } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import { keep } from './lexicon.ts';

/** One list for each choice, so that what is prepared for it is found again. */
const choices = new Map<string, readonly Language[]>();
const numbers = new WeakMap<Language, number>();
let count = 0;

/** Packs of one code may differ: each has a number of its own. */
function numberOf(language: Language): number {
  const known = numbers.get(language);
  if (known === undefined) numbers.set(language, ++count);
  return known ?? count;
}

/**
 * Choose languages to read a document in. The last is always the first of all that Recto reads: its names of degrees
 * and firms are known the world over.
 */
export function chosenLanguages(chosen: readonly Language[]): readonly Language[] {
  const [base] = languages as readonly [Language];
  const whole = chosen.some(({ code }) => code === base.code) ? chosen : [...chosen, base];
  const id = whole.map(numberOf).join();
  const known = choices.get(id) ?? whole;
  keep(choices, id, known);
  return known;
}
