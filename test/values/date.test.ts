import { expect, it } from 'vitest';
import { isoDate, readIsoDate } from '../../src/values/iso-date.ts';

it.each([
  ['2020', { year: 2020 }],
  ['1999-12', { year: 1999, month: 12 }],
  ['2021-01-31', { year: 2021, month: 1, day: 31 }],
  ['2021-10-09', { year: 2021, month: 10, day: 9 }],
  ['2020-02-29', { year: 2020, month: 2, day: 29 }],
  ['2000-02-29', { year: 2000, month: 2, day: 29 }],
])('%s is read and written', (text, parts) => {
  expect(readIsoDate(text)).toEqual(parts);
  expect(isoDate(parts)).toBe(text);
});

it.each([
  '2021-02-29',
  '1900-02-29',
  '2021-04-31',
  '2021-06-31',
  '2021-09-31',
  '2021-11-31',
  '2021-01-32',
  '2021-01-00',
  '2021-00',
  '2021-13',
  '2021-1',
  '0999',
  '3000',
  '20201',
  'in 2020',
  '2020 on',
  '2021-01-011',
  '',
])('%s is no date', (text) => expect(readIsoDate(text)).toBeUndefined());

it.each([{ year: 2021, month: 2, day: 29 }, { year: 2021, month: 13 }, { year: 999 }])(
  '%j is not written',
  (parts) => expect(isoDate(parts)).toBeUndefined(),
);

it('has no day where there is no month', () => expect(isoDate({ year: 2020, day: 3 })).toBe('2020'));
