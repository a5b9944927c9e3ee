import type { Resume } from '../resume.ts';
import { countryCode, isIsoCountry } from '../values/country.ts';
import type { Read } from './read.ts';
import { plain } from './rich-text.ts';

/** A country by its name or code. */
function countryIn(written: string): string | undefined {
  const upper = written.trim().toUpperCase();
  if (upper === 'UK') return 'GB';
  if (upper === 'EL') return 'GR';
  return countryCode(written) ?? (isIsoCountry(upper) ? upper : undefined);
}

/** The code of a country, given its name or code. */
export const country =
  (...ways: readonly string[]): Read<string> =>
  (from) => {
    for (const way of ways) {
      const found = countryIn(from.peek(way));
      if (found) {
        from.text(way);
        return found;
      }
    }
    return undefined;
  };

/** Where somebody lives. */
type Place = NonNullable<NonNullable<Resume['basics']>['location']>;

const postal = /^(.*\S)\s+([A-Z]{0,2}[\d-]{4,10})$/;

/** Read a place that is written in one line. */
export const place =
  (way: string): Read<Place> =>
  (from) => {
    const written = plain(from.text(way));
    const parts = written.split(',').flatMap((part) => part.trim() || []);
    if (parts.length === 0) return undefined;
    if (parts.length > 3 || /\d/.test(parts[0] as string)) return { address: written };
    const [city = '', ...rest] = parts;
    const last = rest.at(-1);
    const code = last === undefined ? undefined : countryIn(last);
    const regions = code ? rest.slice(0, -1) : rest;
    const [, region, postalCode] = postal.exec(regions.join(', ')) ?? [];
    return {
      city,
      ...(regions.length > 0 && { region: region ?? regions.join(', ') }),
      ...(postalCode && { postalCode }),
      ...(code && { countryCode: code }),
    };
  };
