import { countries } from './countries.ts';

const names = new Map<string, ReadonlyMap<string, string>>();

/**
 * Name a country in the language of the page, or in English if that language has no name for it.
 * @param code a code of ISO 3166-1 alpha-2, in capitals
 * @param lang a BCP 47 tag
 * @example countryName('DE', 'fr-CA') // 'Allemagne'
 */
export function countryName(code: string, lang: string): string | undefined {
  const [primary = ''] = lang.toLowerCase().split('-');
  return namesIn(primary).get(code) ?? namesIn('en').get(code);
}

function namesIn(primary: string): ReadonlyMap<string, string> {
  const known = names.get(primary);
  if (known) return known;
  const table = Object.hasOwn(countries, primary) && countries[primary];
  if (!table) return namesIn('en');
  const made = new Map(table.split('|').map((entry) => [entry.slice(0, 2), entry.slice(2)] as const));
  names.set(primary, made);
  return made;
}
