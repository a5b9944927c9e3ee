import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/render/index.ts';

/** The line that tells where a person lives. */
const lineOf = (location: object, lang?: string) =>
  renderText({ basics: { name: 'Ada', location: location as never } }, lang === undefined ? {} : { lang })
    .split('\n')
    .find((line) => line.includes('Rye'));
const home = { city: 'Rye', region: 'Kentish', postalCode: '12345' };

describe('where somebody lives', () => {
  it.each(['AU', 'BR', 'CA', 'GB', 'IE', 'IN', 'NZ', 'PH', 'SG', 'TH', 'TW', 'US', 'ZA', 'us'])(
    'is told with the postal code last in %s',
    (countryCode) => expect(lineOf({ ...home, countryCode })).toMatch(/^Rye, Kentish 12345(?:, |$)/),
  );

  it.each(['DE', 'FR', 'PL', 'JP'])('is told with the postal code first in %s', (countryCode) =>
    expect(lineOf({ ...home, countryCode })).toMatch(/^12345 Rye, Kentish, /),
  );

  it.each([
    ['en', '12345', 'Rye, Kentish, 12345'],
    ['de', '12345', '12345 Rye, Kentish'],
    ['es', '08001', '08001 Rye, Kentish'],
    ['pt', '1250-096', '1250-096 Rye, Kentish'],
    ['pt', '01310-100', 'Rye, Kentish, 01310-100'],
    ['fr', 'H2X 1Y4', 'Rye, Kentish, H2X 1Y4'],
  ])('is told as people write it in %s where the country is unknown: %s', (lang, postalCode, line) =>
    expect(lineOf({ ...home, postalCode }, lang)).toBe(line),
  );
});
