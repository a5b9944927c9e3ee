import { describe, expect, it } from 'vitest';
import { splitCells } from '../../src/parse/tokens/cells.ts';

describe('the cells of a line', () => {
  it.each([
    ['a | b', 'a', 'b'],
    ['a|b', 'a', 'b'],
    ['a  |  b', 'a', 'b'],
    ['a · b', 'a', 'b'],
    ['a●b ■ c', 'a', 'b', 'c'],
    ['a ~ b', 'a', 'b'],
    ['a  –   b', 'a', 'b'],
    ['a * b', 'a', 'b'],
    ['a  /  b', 'a', 'b'],
    ['a\tb', 'a', 'b'],
    ['a \t b', 'a', 'b'],
    ['a   b', 'a', 'b'],
    ['a; b', 'a', 'b'],
    ['a  ;  b', 'a', 'b'],
    [' | a', 'a'],
    ['a | | b', 'a', 'b'],
    ['a |', 'a'],
    ['1 / 2', '1', '2'],
    ['a1 / b', 'a1', 'b'],
    ['123456 / 5', '123456', '5'],
    ['Tel 2 040 / 555', 'Tel 2 040', '555'],
  ])('are parted in %j', (text, ...cells) =>
    expect(splitCells(text).map(({ start, end }) => text.slice(start, end))).toEqual(cells),
  );

  it.each([
    'a~b',
    'a*b',
    'a–b',
    'a/b',
    'a;b',
    'a  b',
    '040 / 555 01 23',
    '(040) / 555 01 23',
    '12345  /  5',
    'Tel 040 / 555 01 23',
    'Tel: (040) / 555 01 23',
    '+49 40 / 555',
    '+491 (40) / 555',
    '(40 / 5',
  ])('is one: %j', (text) => expect(splitCells(text)).toEqual([{ start: 0, end: text.length }]));

  it('are none in blanks and signs', () => expect(splitCells(' |\t| ')).toEqual([]));
});
