import { describe, expect, it } from 'vitest';
import { countryCode, isCountryCode, isIsoCountry } from '../../src/values/country.ts';
import { isRegion } from '../../src/values/region.ts';

const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = capitals.flatMap((first) => capitals.map((second) => first + second));

describe('countries', () => {
  it('are found by their English names', () => {
    // Names that no one writes in a résumé as the runtime does.
    const otherwise = new Set(['BA', 'CD', 'CG', 'HK', 'MM', 'MO', 'PS', 'TR']);
    const name = new Intl.DisplayNames('en', { type: 'region' });
    const plain = (text: string) => text.replace('’', "'").replace(' & ', ' and ').replace('St. ', 'Saint ');
    for (const code of pairs.filter((pair) => isCountryCode(pair) && !otherwise.has(pair))) {
      expect([code, countryCode(plain(name.of(code) as string))]).toEqual([code, code]);
    }
  });

  it.each([
    [' deutschland ', 'DE'],
    ['U.S.A.', 'US'],
    ['Türkiye', 'TR'],
    ['Hong Kong', 'HK'],
    ['Atlantis', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j is %s', (text, code) => expect(countryCode(text)).toBe(code));

  it.each([
    ['DE', true, true],
    ['AQ', false, true],
    ['YT', false, true],
    ['de', false, false],
    ['aq', false, false],
    ['XX', false, false],
    ['A', false, false],
    ['AI AQ', false, false],
    [' A', false, false],
    ['toString', false, false],
  ])('%j is a code of one we name: %s, of any: %s', (text, named, any) => {
    expect([isCountryCode(text), isIsoCountry(text)]).toEqual([named, any]);
  });

  it('have 249 codes in all', () => expect(pairs.filter(isIsoCountry)).toHaveLength(249));
});

describe('regions', () => {
  it.each([
    'Ohio',
    'OH',
    'Ontario',
    'NSW',
    'kerala',
    'Bayern',
    'NORMANDIE',
    'Galicia',
    'RJ',
    'Toscana',
    'Utrecht',
    'Śląskie',
    'Kent',
    'Gauteng',
    'Utah',
  ])('%s is one', (text) => expect(isRegion(text)).toBe(true));

  it.each(['Oh', 'goa', 'Goat', 'Ohio|OH', ''])('%j is none', (text) => expect(isRegion(text)).toBe(false));
});
