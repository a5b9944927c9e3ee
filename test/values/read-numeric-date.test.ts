import { expect, it } from 'vitest';
import { readNumericDate } from '../../src/values/read-numeric-date.ts';

it.each([
  ['2020', '2020'],
  ['2020-1', '2020-01'],
  ['2020/1/5', '2020-01-05'],
  ['2023-9-28', '2023-09-28'],
  ['1/2020', '2020-01'],
  ['12.2020', '2020-12'],
  ['2020-01-31T10:00', '2020-01-31'],
  ['', undefined],
  ['20-01-01', undefined],
  ['2020-13', undefined],
  ['2021-02-30', undefined],
  ['1/2/2020', undefined],
])('%j is %s', (text, date) => expect(readNumericDate(text)).toBe(date));
