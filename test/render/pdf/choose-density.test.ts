import { describe, expect, it } from 'vitest';
import { chooseDensity } from '../../../src/render/pdf/choose-density.ts';

type Sheets = readonly [sheets: number, lastFilled: number];

/** What a page takes at 0, 1/3, 2/3 and 1. */
const shrinks: readonly Sheets[] = [
  [3, 0.1],
  [2, 0.9],
  [2, 0.3],
  [1, 0.99],
];
const stays: readonly Sheets[] = [
  [2, 0.2],
  [2, 0.15],
  [2, 0.1],
  [2, 0.05],
];
const late: readonly Sheets[] = [
  [2, 0.24],
  [2, 0.1],
  [1, 1],
  [1, 0.9],
];
const full: readonly Sheets[] = [
  [2, 0.25],
  [1, 1],
];
const single: readonly Sheets[] = [[1, 0.1]];

const [third, twoThirds] = [1 / 3, 2 / 3];

const cases: readonly [
  'tidy' | 'none' | number,
  readonly Sheets[],
  { start: number; density: number; sheets: number; reached: boolean; asked: number },
][] = [
  ['none', shrinks, { start: 0, density: 0, sheets: 3, reached: true, asked: 1 }],
  ['none', shrinks, { start: 0.5, density: 0.5, sheets: 2, reached: true, asked: 1 }],
  ['tidy', shrinks, { start: 0, density: third, sheets: 2, reached: true, asked: 2 }],
  ['tidy', late, { start: 0, density: twoThirds, sheets: 1, reached: true, asked: 3 }],
  ['tidy', stays, { start: 0, density: 0, sheets: 2, reached: true, asked: 4 }],
  ['tidy', full, { start: 0, density: 0, sheets: 2, reached: true, asked: 1 }],
  ['tidy', single, { start: 0, density: 0, sheets: 1, reached: true, asked: 1 }],
  ['tidy', stays, { start: 1, density: 1, sheets: 2, reached: true, asked: 1 }],
  [3, shrinks, { start: 0, density: 0, sheets: 3, reached: true, asked: 1 }],
  [2, shrinks, { start: 0, density: third, sheets: 2, reached: true, asked: 2 }],
  [1, shrinks, { start: 0, density: 1, sheets: 1, reached: true, asked: 4 }],
  [1, shrinks, { start: 0.5, density: 1, sheets: 1, reached: true, asked: 3 }],
  [1, shrinks, { start: third, density: 1, sheets: 1, reached: true, asked: 3 }],
  [1, stays, { start: 0, density: 1, sheets: 2, reached: false, asked: 4 }],
  [1, stays, { start: 1, density: 1, sheets: 2, reached: false, asked: 1 }],
  [5, single, { start: 0, density: 0, sheets: 1, reached: true, asked: 1 }],
];

describe('chooseDensity', () => {
  it.each(cases)('%s of %j is %o', async (fit, sheets, { start, asked, ...choice }) => {
    const densities: number[] = [];
    const measure = async (density: number) => {
      densities.push(density);
      const [count = 0, lastFilled = 0] = sheets[Math.floor(density * 3 + 0.001)] ?? [];
      return { sheets: count, lastFilled };
    };
    expect(await chooseDensity(fit, measure, start)).toEqual(choice);
    expect(densities).toHaveLength(asked);
    expect(densities).toEqual(densities.toSorted((a, b) => a - b));
  });
});
