import { expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { findDates } from '../../src/parse/tokens/dates.ts';
import { asShortRange, isShortRange } from '../../src/parse/tokens/short-range.ts';
import { phrase } from './worded.ts';

const only = (text: string) => findDates(phrase(text))[0]!;

it.each([
  ['2016-20', true],
  ['by 2016–20 ', true],
  ['2016 - 20', false],
  ['2006-10', false],
  ['2016-2020', false],
])('%j is written with two digits: %s', (text, short) => expect(isShortRange(text, only(text))).toBe(short));

it('is read from what could be a month', () => {
  expect(asShortRange('by 2006-10', only('by 2006-10'))).toEqual({
    start: 3,
    end: 10,
    from: { value: '2006', start: 3, end: 7, imprecise: false },
    to: { value: '2010', start: 8, end: 10, imprecise: false },
    open: false,
    range: true,
    weak: false,
  });
});

it.each(['2012-11', '2011-11', '2016-20', '2006-10-05', '2006/10', 'May 2006'])(
  'is not read from %s',
  (text) => {
    const date = only(text);
    expect(asShortRange(text, date)).toBe(date);
  },
);

it('is read where another of the document is one', () => {
  const dates = (second: string) =>
    convert(`Experience\n\nBaker, Crumb Ltd\n${second}\n\nCook, Oak Ltd\n2006-10\n`).resume.work?.[1];
  expect(dates('2016-20')).toMatchObject({ startDate: '2006', endDate: '2010' });
  expect(dates('2016 – 2020')).toMatchObject({ startDate: '2006-10' });
});
