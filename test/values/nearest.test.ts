import { expect, it } from 'vitest';
import { nearest, oneOff } from '../../src/values/nearest.ts';

it.each([
  ['ouput', ['force', 'output'], 'output'],
  ['OUTPUT', ['Output'], 'Output'],
  ['outputt', ['output'], 'output'],
  ['utoput', ['output'], undefined],
  ['otuptu', ['output'], undefined],
  ['tuptuo', ['output'], undefined],
  ['ouxxut', ['output'], undefined],
  ['pubxxsher', ['publisher'], 'publisher'],
  ['puxxxsher', ['publisher'], undefined],
  ['oxxxut', ['output'], undefined],
  ['a', ['b'], 'b'],
  ['a', ['bc'], undefined],
  ['', ['a'], 'a'],
  ['', ['ab'], undefined],
  ['abcd', ['abxx'], undefined],
  ['abcd', ['abxd'], 'abxd'],
  ['cat', ['cut', 'cot'], 'cut'],
  ['xcat', ['abcd', 'cat'], 'cat'],
  ['abcdef', ['abcdfe', 'abcdxx'], 'abcdfe'],
  ['anything', [], undefined],
  ['x'.repeat(64), ['x'.repeat(63)], 'x'.repeat(63)],
  ['x'.repeat(65), ['x'.repeat(65)], undefined],
])('%j, of %j, means %j', (word, known, meant) => expect(nearest(word, known)).toBe(meant));

it('takes the number of letters that may be off', () => {
  expect(nearest('abcd', ['abxx'], 2)).toBe('abxx');
  expect(oneOff('febuary', ['january', 'february', 'febuary'])).toEqual(['february']);
});
