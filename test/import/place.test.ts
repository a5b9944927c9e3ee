import { expect, it } from 'vitest';
import { cursorAt } from '../../src/import/cursor.ts';
import { country, place } from '../../src/import/place.ts';

const memory = () => ({ read: new Set<string>(), taken: new Set<string>(), hidden: new Set<string>() });
const read = <Value>(how: (way: string) => (from: ReturnType<typeof cursorAt>) => Value, value: unknown) =>
  how('x')(cursorAt({ x: value }, memory()));

it.each([
  ['Rye', { city: 'Rye' }],
  ['Rye, England, UK', { city: 'Rye', region: 'England', countryCode: 'GB' }],
  ['Athens, EL', { city: 'Athens', countryCode: 'GR' }],
  ['Salem, Germany', { city: 'Salem', countryCode: 'DE' }],
  ['Salem, OR 97301, US', { city: 'Salem', region: 'OR', postalCode: '97301', countryCode: 'US' }],
  ['Salem, Oregon', { city: 'Salem', region: 'Oregon' }],
  [' **Rye** ,', { city: 'Rye' }],
  ['12 Mill Lane, Rye', { address: '12 Mill Lane, Rye' }],
  ['Mill House, Rye, Sussex, UK', { address: 'Mill House, Rye, Sussex, UK' }],
  ['', undefined],
  [', ,', undefined],
])('the place %j is %j', (text, found) => expect(read(place, text)).toEqual(found));

it.each([
  ['uk', 'GB'],
  ['EL', 'GR'],
  [' France ', 'FR'],
  ['de', 'DE'],
  ['XX', undefined],
  ['Oregon', undefined],
  ['', undefined],
])('the country %j is %j', (text, code) => expect(read(country, text)).toBe(code));

it('a country is read from the first field that has one, and only that is remembered', () => {
  const known = memory();
  expect(country('a', 'b', 'c')(cursorAt({ a: 'Oregon', b: 'US', c: 'DE' }, known))).toBe('US');
  expect([...known.read]).toEqual(['/b']);
});
