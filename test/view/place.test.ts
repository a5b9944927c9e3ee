import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/render/index.ts';

/** The line that tells where a person lives. */
const lineOf = (location: object) =>
  renderText({ basics: { name: 'Ada', location: location as never } })
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

  it('is told in the order of the fields where the country is unknown', () =>
    expect(lineOf(home)).toBe('Rye, Kentish, 12345'));
});
