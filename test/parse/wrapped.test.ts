import { describe, expect, it } from 'vitest';
import { linesOf } from './worded.ts';

/** How many rows each line of a text has. */
const counts = (rows: readonly string[]) => linesOf(rows.join('\n')).map(({ parts }) => parts.length);

/** So many rows of so many letters, of many words in capitals. */
const rows = (count: number, length: number, end = ''): readonly string[] =>
  Array<string>(count).fill('Bun '.repeat(40).slice(0, length - 1 - end.length) + 'n' + end);
/** The same of six words. */
const few = (length: number, end = ''): string =>
  `Rye Bun Bun Bun Bun ${'b'.repeat(length - 20 - end.length)}${end}`;
const indented = (list: readonly string[], by: number) => list.map((row) => ' '.repeat(by) + row);

const check = (
  list: readonly (readonly [what: string, rows: readonly string[], counts: readonly number[]])[],
) => it.each(list)('%s', (_, given, wanted) => expect(counts(given)).toEqual(wanted));

describe('the width at which rows were wrapped', () => {
  check([
    ['is told by four rows', rows(4, 60), [4]],
    ['is not told by three', rows(3, 60), [1, 1, 1]],
    ['is more than 45 columns', rows(4, 46), [4]],
    ['is not 45 columns', rows(4, 45), [1, 1, 1, 1]],
    ['is up to 130 columns', rows(4, 130), [4]],
    ['is not 131 columns', rows(4, 131), [1, 1, 1, 1]],
    ['is not told by rows apart', [''], []],
    ['holds where a row stands out by 25', [...rows(10, 60), '', ...rows(1, 85)], [10, 1]],
    [
      'does not where a row stands out by 26',
      [...rows(10, 60), '', ...rows(1, 86)],
      Array<number>(11).fill(1),
    ],
    ['is that of more than a third of the rows', [...rows(4, 60), ...rows(7, 46)], [5, 1, 1, 1, 1, 1, 1]],
    ['is not that of a third', [...rows(4, 60), ...rows(8, 46)], Array<number>(12).fill(1)],
  ]);
});

describe('a row of capitals', () => {
  const full = rows(4, 60);
  check([
    ['goes on a row that its first word would not fit in', [...full, '', ...rows(1, 55), 'Bun'], [4, 2]],
    ['does not go on a row with room for it', [...full, '', ...rows(1, 54), 'Bun'], [4, 1, 1]],
    ['has a first word of some length', [...full, '', ...rows(1, 50), 'Breadrolls'], [4, 2]],
    ['goes on at the same indent', [...full, '', ...rows(1, 58), ' Bun'], [4, 1, 1]],
    ['goes on a bullet at any indent', [...full, '', `• ${rows(1, 57)[0]}`, 'Bun'], [4, 2]],
    ['goes on more than half the width', indented(rows(4, 31), 29), [4]],
    ['does not go on half the width', indented(rows(4, 30), 30), [1, 1, 1, 1]],
    ['does not go on a row of cells', [...full, '', `Bun | ${rows(1, 54)[0]}`, 'Bun'], [4, 1, 1]],
    ['does not go on a row of columns', [...full, '', `Bun   ${rows(1, 54)[0]}`, 'Bun'], [4, 1, 1]],
    ['does not go on a range', [...full, '', ...rows(1, 60, ' 2019 – 2021'), 'Bun'], [4, 1, 1]],
    ['does not go on six words', [...full, '', few(60), 'Bun'], [4, 1, 1]],
    ['goes on six words and a comma', [...full, '', few(60, ','), 'Bun'], [4, 2]],
    [
      'goes on five words and a word that leaves them open',
      [...full, '', `Rye Bun Bun Bun ${'b'.repeat(40)} And`, 'Bun'],
      [4, 2],
    ],
    ['is no matter for small letters below a full stop', [...full, '', few(60, '.'), 'bun'], [4, 2]],
    ['does not go on a date behind a comma', [...full, '', ...rows(1, 60, ', July 2015'), 'Bun'], [4, 1, 1]],
    [
      'does not go on a date behind a dash and two words',
      [...full, '', ...rows(1, 60, ' - ended in  2015'), 'Bun'],
      [4, 1, 1],
    ],
    [
      'goes on a date behind three words',
      [...full, '', ...rows(1, 60, ', finished the course in 2015'), 'Bun'],
      [4, 2],
    ],
    ['goes on a date behind a word', [...full, '', ...rows(1, 60, ' in 2015'), 'Bun'], [4, 2]],
    ['goes on a date that is not the last', [...full, '', ...rows(1, 60, ', 2015 in Bath'), 'Bun'], [4, 2]],
    [
      'goes on small letters behind a date and a comma',
      [...full, '', ...rows(1, 60, ', July 2015'), 'bun'],
      [4, 2],
    ],
  ]);
});

describe('a range in a column of its own over two rows', () => {
  it.each<readonly [rows: readonly string[], lines: readonly string[]]>([
    [
      ['Baker at the      March 2020 -', 'Old Mill          Present'],
      ['Baker at the', 'Old Mill', 'March 2020 - Present'],
    ],
    [
      ['Baker\tMarch 2018 –', 'Old Mill\tJune 2019', 'Bath'],
      ['Baker', 'Old Mill', 'March 2018 – June 2019', 'Bath'],
    ],
    [
      ['Baker      March 2020 -', 'Old Mill      Bath'],
      ['Baker      March 2020 -', 'Old Mill      Bath'],
    ],
  ])('%j', (given, lines) => expect(linesOf(given.join('\n')).map(({ text }) => text)).toEqual(lines));
});
