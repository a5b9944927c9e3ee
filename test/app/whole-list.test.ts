import { expect, it } from 'vitest';
import { wholeList } from '../../src/app/whole-list.ts';

const resume = {
  basics: { name: 'Ada', profiles: [{ network: 'GitHub', username: 'ada' }] },
  work: [{ name: 'Inkwell' }, { name: 'Quill', highlights: ['One', 'Two'] }],
};

it.each([
  ['/basics/name', 'Ines', '/basics/name', 'Ines'],
  ['/work/1/name', 'Nib', '/work/1/name', 'Nib'],
  ['/work/1/highlights', ['Two'], '/work/1/highlights', ['Two']],
  ['/work/1/highlights/1', '2', '/work/1/highlights', ['One', '2']],
  ['/work/1/highlights/2', 'Three', '/work/1/highlights', ['One', 'Two', 'Three']],
  ['/work/0/highlights/0', '', '/work/0/highlights', []],
  ['/basics/profiles/0/username', 'q', '/basics/profiles', [{ network: 'GitHub', username: 'q' }]],
  ['/basics/profiles/1/network', 'X', '/basics/profiles', [...resume.basics.profiles, { network: 'X' }]],
])('%s as %j is %s as %j', (at, value, list, whole) =>
  expect(wholeList(resume, at, value)).toEqual([list, whole]),
);
