import { expect, it } from 'vitest';
import { nearest } from '../../src/values/nearest.ts';

it.each([
  ['ouput', ['force', 'output'], 'output'],
  ['OUTPUT', ['Output'], 'Output'],
  ['outputt', ['output'], 'output'],
  ['utoput', ['output'], 'output'],
  ['otuptu', ['output'], 'output'],
  ['tuptuo', ['output'], undefined],
  ['ouxxut', ['output'], 'output'],
  ['oxxxut', ['output'], undefined],
  ['a', ['b'], 'b'],
  ['a', ['bc'], undefined],
  ['', ['a'], 'a'],
  ['', ['ab'], undefined],
  ['abcd', ['abxx'], 'abxx'],
  ['cat', ['cut', 'cot'], 'cut'],
  ['xcat', ['abcd', 'cat'], 'cat'],
  ['abcdef', ['abcdfe', 'abcdxx'], 'abcdfe'],
  ['anything', [], undefined],
  ['x'.repeat(64), ['x'.repeat(63)], 'x'.repeat(63)],
  ['x'.repeat(65), ['x'.repeat(65)], undefined],
])('%j, of %j, means %j', (word, known, meant) => expect(nearest(word, known)).toBe(meant));
