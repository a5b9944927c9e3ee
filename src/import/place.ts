import type { Resume } from '../resume.ts';
import { countryCode, isIsoCountry } from '../values/country.ts';
import type { Read } from './read.ts';
import { plain } from './rich-text.ts';

/** A country by its name or code. */
export function countryIn(written: string): string | undefined {
  const upper = written.trim().toUpperCase();
  if (upper === 'UK') return 'GB';
  if (upper === 'EL') return 'GR';
  return countryCode(written) ?? (isIsoCountry(upper) ? upper : undefined);
}

/** Where somebody lives. */
type Place = NonNullable<NonNullable<Resume['basics']>['location']>;

const postal = /^(.*\S)\s+([A-Z]{0,2}[\d-]{4,10})$/;

/** Read a place that is told in one line. */
export const place =
  (way: string): Read<Place> =>
  (from) => {
    const written = plain(from.text(way));
    const parts = written.split(',').flatMap((part) => part.trim() || []);
    if (parts.length === 0) return undefined;
    if (parts.length > 3 || /\d/.test(parts[0] as string)) return { address: written };
    const [city = '', ...rest] = parts;
    const last = rest.at(-1);
    const country = last === undefined ? undefined : countryIn(last);
    const regions = country ? rest.slice(0, -1) : rest;
    const [, region, code] = postal.exec(regions.join(', ')) ?? [];
    return {
      city,
      ...(regions.length > 0 && { region: region ?? regions.join(', ') }),
      ...(code && { postalCode: code }),
      ...(country && { countryCode: country }),
    };
  };
