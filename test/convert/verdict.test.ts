import { expect, it } from 'vitest';
import { changesOf, heading, verdictOf } from './verdict.ts';

const recording = (...documents: readonly (readonly [name: string, found: number, text: string])[]) =>
  documents.map(([name, found, text]) => `${heading(name, found)}\n${text}\n`).join('\n');

const before = recording(
  ['01-same', 0.5, 'a'],
  ['02-better', 0.871, 'a\n# b'],
  ['03-worse', 1, 'a'],
  ['04-other', 0.25, 'a'],
  ['05-gone', 0.25, 'a'],
);
const after = recording(
  ['01-same', 0.5, 'a'],
  ['02-better', 0.9, 'a\n# c'],
  ['03-worse', 0.9875, 'b'],
  ['04-other', 0.25, 'b'],
  ['06-new', 0.25, 'a'],
);

it('compares the documents that both recordings have', () => {
  expect(changesOf(before, after)).toEqual([
    { name: '02-better', points: 2.9 },
    { name: '03-worse', points: -1.2 },
    { name: '04-other', points: 0 },
  ]);
  expect(changesOf(before, before)).toEqual([]);
  expect(changesOf('Baker, Crumb Ltd\n', 'Baker\n')).toEqual([]);
});

it('says which are nearer to the truth, by how much, and how many', () => {
  expect(verdictOf(changesOf(before, after)).split('\n')).toEqual([
    'nearer by 2.9 02-better',
    'farther by 1.2 03-worse',
    'equal 04-other',
    '1 nearer, 1 farther, 1 equal',
  ]);
  expect(verdictOf([])).toBe('0 nearer, 0 farther, 0 equal');
});
