import { expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { entryFinder } from '../../src/supplement/where-of.ts';

const rows = (...texts: readonly string[]) => `Experience\n${texts.join('\n')}\n`;
const whereOf = (document: string, at: string) => entryFinder(convert(document), document)(at);
const lamps = 'Kept the lamps of the lighthouse, and wrote down every ship that passed it by day.';
const nets = 'Mended nets in winter and boats in summer, for anybody who asked.';

it.each([
  [
    'a value that no other has',
    rows('2021 – 2023', lamps, '2019 – 2021', nets),
    { match: { startDate: '2021' } },
  ],
  [
    'words of the document, sixty signs at most, and no prose of its own',
    rows('2019 – 2021', lamps, '2019 – 2021', nets),
    { at: 'Kept the lamps of the lighthouse, and wrote down every ship' },
  ],
])('an entry is named by %s', (_, document, where) => expect(whereOf(document, '/work/0')).toEqual(where));

it('an entry is named by two values where no single one is its own', () => {
  const work = [
    { name: 'Farol', position: 'Keeper' },
    { name: 'Farol', position: 'Mender' },
    { name: 'Ribeira', position: 'Keeper' },
  ];
  const find = entryFinder({ resume: { work }, provenance: {} }, '');
  expect(find('/work/0')).toEqual({ match: { name: 'Farol', position: 'Keeper' } });
  expect(find('/work/1')).toEqual({ match: { position: 'Mender' } });
});

it('an entry that is not of the document has no words', () => {
  expect(entryFinder({ resume: { work: [{}] }, provenance: {} }, 'Ada')('/work/0')).toEqual({ at: '' });
});

it('entries that are alike are counted, and each is looked at a few times only', () => {
  let looks = 0;
  const alike = {
    get name() {
      looks += 1;
      return 'Farol';
    },
  };
  const work = Array.from({ length: 300 }, () => alike);
  const find = entryFinder({ resume: { work }, provenance: {} }, '');
  expect(find('/work/299')).toEqual({ match: { name: 'Farol' }, nth: 300 });
  expect(looks).toBeLessThan(10 * work.length);
});
