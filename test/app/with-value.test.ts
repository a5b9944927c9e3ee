import { expect, it } from 'vitest';
import { withValue } from '../../src/app/with-value.ts';

it.each([
  ['a new value', {}, '/name', 'Ada', { name: 'Ada' }],
  ['another value, in its old place', { a: 1, b: 2 }, '/a', 3, { a: 3, b: 2 }],
  [
    'an object that was not there',
    {},
    '/basics/location/city',
    'Rye',
    { basics: { location: { city: 'Rye' } } },
  ],
  ['a list that was not there', {}, '/work/0/name', 'Acme', { work: [{ name: 'Acme' }] }],
  [
    'the first of a list',
    { work: [{ name: 'A' }, { name: 'B' }] },
    '/work/0/name',
    'C',
    { work: [{ name: 'C' }, { name: 'B' }] },
  ],
  [
    'one behind the last',
    { work: [{ name: 'A' }] },
    '/work/1/name',
    'B',
    { work: [{ name: 'A' }, { name: 'B' }] },
  ],
  ['a list of texts', { work: [{}] }, '/work/0/highlights', ['x'], { work: [{ highlights: ['x'] }] }],
  [
    'a number as a key of an object',
    { years: { '2': 'two' } },
    '/years/3',
    'x',
    { years: { '2': 'two', '3': 'x' } },
  ],
  ['a key with a slash', {}, '/a~1b', 'x', { 'a/b': 'x' }],
  ['nothing but a false', { a: 1 }, '/b', false, { a: 1, b: false }],
  ['a value that is gone', { a: 1, b: 2 }, '/a', '', { b: 2 }],
  [
    'the last value of an entry',
    { work: [{ name: 'A' }, { name: 'B' }] },
    '/work/0/name',
    '',
    { work: [{ name: 'B' }] },
  ],
  [
    'one of two values of an entry',
    { work: [{ name: 'A', url: 'u' }] },
    '/work/0/url',
    '',
    { work: [{ name: 'A' }] },
  ],
  [
    'an empty list',
    { skills: [{ name: 'A', keywords: ['x'] }] },
    '/skills/0/keywords',
    [],
    { skills: [{ name: 'A' }] },
  ],
  ['the only value of all', { name: 'Ada' }, '/name', '', {}],
  ['a value that never was', { a: 1 }, '/b/c', '', { a: 1 }],
  ['the whole', { a: 1 }, '', { b: 2 }, { b: 2 }],
])('writes %s', (_, root, at, value, expected) => {
  const before = structuredClone(root);
  const after = withValue<object>(root, at, value);
  expect(after).toEqual(expected);
  expect(Object.keys(after)).toEqual(Object.keys(expected));
  expect(root).toEqual(before);
});

it('does not write what objects inherit', () => {
  const after = withValue<object>({}, '/constructor/name', 'x');
  expect(Object.hasOwn(after, 'constructor')).toBe(true);
  expect(after).toEqual({ constructor: { name: 'x' } });
});
