import { countryName } from './labels/country-name.ts';
import type { ViewSettings } from './options/view-settings.ts';
import { chunk, part } from './parts.ts';
import type { PlaceView } from './read/shape.ts';
import type { Chunk, Part } from './view.ts';

type Place = Omit<PlaceView, 'text'> & { readonly text?: string };

/** Countries where the postal code comes after the region; elsewhere it comes before the town. */
const codeLast = new Set(['AU', 'BR', 'CA', 'GB', 'IE', 'IN', 'NZ', 'PH', 'SG', 'TH', 'TW', 'US', 'ZA']);

/** Codes that come last whatever the language: "01310-100" of Brazil, "K1A 0B1", "SW1A 1AA". */
const lastByForm = /^\d{5}-?\d{3}$|[A-Z]\d/i;

/** Tell whether the postal code comes after the town; where no country is named, by the language and by its form. */
const isCodeLast = ({ countryCode, postalCode }: Place, { lang }: ViewSettings): boolean =>
  countryCode
    ? codeLast.has(countryCode.trim().toUpperCase())
    : /^en(?:-|$)/i.test(lang) || lastByForm.test(postalCode);

/** Word a location, with its country by name; undefined if it is unknown. */
export function place(place: Place, settings: ViewSettings): Chunk | undefined {
  const { text = '', address, countryCode } = place;
  const city = part('city', place.city);
  const region = part('region', place.region);
  const code = part('postalCode', place.postalCode);
  const town = isCodeLast(place, settings)
    ? [city, region, code && countryCode && (region ?? city) ? { ...code, joint: ' ' } : code]
    : [code, city && code ? { ...city, joint: ' ' } : city, region];
  const nation = country(place, settings);
  const said = chunk(
    part('location', text),
    ...address.split(/[\r\n]+/).map((line) => part('address', line)),
    ...town,
    nation,
  );
  return said && !nation && countryCode ? { ...said, unsaid: countryCode } : said;
}

/** The country; left out if the city or the region already says it. */
function country({ city, region, country, countryCode }: Place, { lang }: ViewSettings): Part | undefined {
  const code = countryCode.trim().toUpperCase();
  const known = countryName(code, lang);
  const name = country || known || countryCode;
  const said = [name, known, countryName(code, 'en'), code].filter(Boolean).map(lower);
  if ([city, region].some((place) => place.split(',').some((one) => said.includes(lower(one.trim())))))
    return undefined;
  const field = country ? 'country' : 'countryCode';
  const worded = part(field, name);
  return worded && (name === countryCode || country ? worded : { ...worded, value: countryCode });
}

const lower = (text: string | undefined) => (text ?? '').toLowerCase();
