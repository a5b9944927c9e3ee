import type { Language } from './language.ts';

/** What Unicode's CLDR knows of a language, in lower case. */
export type Cldr = Pick<Language, 'months' | 'languageNames' | 'countries'>;

/** A pack with what CLDR knows besides what stands in it. */
export const complete = (pack: Language, cldr: Cldr): Language => ({
  ...pack,
  months: cldr.months.map((names, month) => [...new Set([...names, ...(pack.months[month] ?? [])])]),
  languageNames: [...new Set([...cldr.languageNames, ...pack.languageNames])],
  countries: { ...cldr.countries, ...pack.countries },
});
