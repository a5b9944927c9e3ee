import { describe, expect, it } from 'vitest';
import { families, type Family } from '../../src/parse/layout/families.ts';
import { featuresOf } from '../../src/parse/layout/feature.ts';
import { headerReader } from '../../src/parse/layout/header.ts';
import { linesOf } from './worded.ts';

const work = families.work as Family;
const partOf = (text: string) => featuresOf(work, linesOf(text));

describe('the header of an entry', () => {
  it.each([
    ['Baker', 1, 'Baker'],
    ['Baker\nCrumb Ltd\nBath', 3, 'Baker/Crumb Ltd/Bath'],
    ['Baker\nCrumb Ltd\n• Bread', 2, 'Baker/Crumb Ltd'],
    ['Baker\nCrumb Ltd\nBaked bread for the people of Bath.\nBath', 2, 'Baker/Crumb Ltd'],
    ['Baker\t2019 – 2021\nCook\t2015 – 2018', 1, 'Baker'],
    ['Baker\n2019 – 2021\n2015 – 2018', 2, 'Baker'],
    ['Baker\n2019 – 2021\nCrumb Ltd', 3, 'Baker/Crumb Ltd'],
    ['• Baker\nCrumb Ltd', 2, 'Baker/Crumb Ltd'],
    ['A\nB\nC\nD\nE\nF\nG\nH', 7, 'A/B/C/D/E/F/G'],
    ['A | B | C | D | E | F | G | H\nI | J | K | L | M', 2, 'A/B/C/D/E/F/G/H/I/J/K/L'],
  ])('%j', (text, lines, fragments) => {
    const { length, header } = headerReader(work)(partOf(text), 0);
    expect([length, header.fragments.map((fragment) => fragment.text).join('/')]).toEqual([lines, fragments]);
  });
});

describe('a header is read once', () => {
  /** Whether the second of two parts gets the very header of the first. */
  const isKnown = (first: string, start: number | undefined, second: string, other: number | undefined) => {
    const headerIn = headerReader(work);
    const header = headerIn(partOf(first), start);
    return headerIn(partOf(second), other) === header;
  };

  it.each([
    ['at the same line', 'Baker', 3, 'Baker', 3, true],
    ['at another line', 'Baker', 3, 'Baker', 4, false],
    ['with another length', 'Baker', 3, 'Baker\nBath', 3, false],
    ['whose lines were moved', 'Baker', undefined, 'Baker', undefined, false],
    ['whose lines were moved from the first', 'Baker', 0, 'Baker', undefined, false],
    ['of nothing but dates, at any line', '2019 – 2021', 3, '2015 – 2018', 4, true],
    ['of nothing but dates, though moved', '2019 – 2021', undefined, '2015 – 2018', undefined, true],
    ['of dates and more', '2019 – 2021', 3, '2015 – 2018\nBath', 4, false],
  ])('%s', (_, first, start, second, other, known) => {
    expect(isKnown(first, start, second, other)).toBe(known);
  });
});
