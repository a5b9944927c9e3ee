import { describe, expect, it } from 'vitest';
import { listed } from '../../src/parse/entries/listed.ts';
import { inAll, linesOf } from './worded.ts';

const told = (text: string, from = 0) =>
  linesOf(text, inAll)
    .flatMap((line) => listed(line, from))
    .map(({ value, ranges: places }) =>
      places.length === 1 ? value : `${value} at ${places.length} places`,
    );

const check = (rows: readonly (readonly [text: string, ...elements: string[]])[]) =>
  it.each(rows)('%j', (text, ...elements) => expect(told(text)).toEqual(elements));

describe('the elements of a list', () => {
  check([
    ['Moss, Fern,Ivy', 'Moss', 'Fern', 'Ivy'],
    ['Moss; Fern | Ivy|Oak', 'Moss', 'Fern', 'Ivy', 'Oak'],
    ['Moss • Fern · Ivy', 'Moss', 'Fern', 'Ivy'],
    ['Moss\tFern', 'Moss', 'Fern'],
    ['Moss   Fern', 'Moss', 'Fern'],
    ['Moss     Fern', 'Moss', 'Fern'],
    ['Moss  Fern', 'Moss  Fern'],
    ['Moss / Fern', 'Moss', 'Fern'],
    ['Moss/Fern', 'Moss/Fern'],
    ['Moss 7/ Fern /Ivy', 'Moss 7', 'Fern', 'Ivy'],
    ['Moss w/ Fern', 'Moss w/ Fern'],
    ['Moss / Fern, Ivy', 'Moss / Fern', 'Ivy'],
    ['Moss, – , 7, ', 'Moss', '7'],
    ['Moss', 'Moss'],
  ]);

  it('may begin inside a line', () => expect(told('Plants: Moss, Fern', 7)).toEqual(['Moss', 'Fern']));
});

describe('what parts no element', () => {
  check([
    ['Moss (green, wet), Fern', 'Moss (green, wet)', 'Fern'],
    ['Moss [green, wet], Fern', 'Moss [green, wet]', 'Fern'],
    ['Moss (green (dark, deep), wet), Fern', 'Moss (green (dark, deep), wet)', 'Fern'],
    ['Moss), Fern (wet, green)', 'Moss)', 'Fern (wet, green)'],
    ['Moss (green, wet', 'Moss (green, wet'],
    ['1,5 Moss, Fern', '1,5 Moss', 'Fern'],
    ['Moss 1,5, Fern', 'Moss 1,5', 'Fern'],
    ['Moss 1,Fern', 'Moss 1', 'Fern'],
    ['Moss,5 Ferns', 'Moss', '5 Ferns'],
    ['1,5 Moss; Fern', '1,5 Moss', 'Fern'],
    ['1,5;Fern', '1,5', 'Fern'],
  ]);
});

describe('the last of several elements', () => {
  check([
    ['Moss, Fern and Ivy', 'Moss', 'Fern', 'Ivy'],
    ['Moss, Tree Fern and Old Ivy', 'Moss', 'Tree Fern', 'Old Ivy'],
    ['Moss, Fern & Ivy', 'Moss', 'Fern & Ivy'],
    ['Moss, Fern und Ivy', 'Moss', 'Fern', 'Ivy'],
    ['Moss, Very Old Fern and Ivy, Oak', 'Moss', 'Very Old Fern and Ivy', 'Oak'],
    ['Moss, Fern and Ivy of old times', 'Moss', 'Fern and Ivy of old times'],
    ['Moss and Fern', 'Moss and Fern'],
    ['Moss, Fern.', 'Moss', 'Fern'],
    ['Moss, Node.', 'Moss', 'Node'],
    ['Moss, etc.', 'Moss', 'etc'],
    ['Moss, GmbH.', 'Moss', 'GmbH.'],
    ['Moss, St.', 'Moss', 'St.'],
    ['Moss, Fern., Ivy', 'Moss', 'Fern.', 'Ivy'],
    ['Moss and fern.', 'Moss and fern.'],
  ]);
});
