import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/parse/lines/read-lines.ts';
import type { Source } from '../../src/source/source.ts';
import { readText } from '../../src/source/read-text.ts';
import { inEnglish } from './worded.ts';

const linesIn = (source: Source) => readLines(source, inEnglish);

/** The lines of a text, ranges of dates in braces, an underscore where a rule stands below; then what was set aside. */
function told(source: Source): readonly string[] {
  const { lines, marks } = linesIn(source);
  const read = lines.map(({ text, dates, bullet, ruled }) => {
    const ranged = dates.filter(({ range }) => range);
    const marked = ranged.reduceRight(
      (left, { start, end }) => `${left.slice(0, start)}{${left.slice(start, end)}}${left.slice(end)}`,
      text,
    );
    return (bullet ? '• ' : '') + marked + (ruled ? '_' : '');
  });
  return [
    ...read,
    ...marks.map(({ kind, range: [start, end] }) => `${kind}: ${source.origin.slice(start, end)}`),
  ];
}

const check = (rows: readonly (readonly [text: string, ...lines: readonly string[]])[]) =>
  it.each(rows.map(([text, ...lines]) => [text, lines] as const))('%j', (text, lines) =>
    expect(told(readText(text))).toEqual(lines),
  );

describe('rules and page numbers', () => {
  check([
    ['Skills\n-----', 'Skills_', 'decoration: -----'],
    ['Skills\n\n-----', 'Skills', 'decoration: -----'],
    ['Skills\n--\nBread', 'Skills', 'Bread', 'decoration: --'],
    ['Skills\n• • •', 'Skills', 'decoration: • • •'],
    ['Skills\n| ----', 'Skills', 'decoration: | ----'],
    ['-----\nSkills', 'Skills', 'decoration: -----'],
    ['--- Skills ---', '--- Skills ---'],
    ['Bread\nPage 3 of 4', 'Bread', 'page: Page 3 of 4'],
    ['Bread\n• 3/4', 'Bread', 'page: • 3/4'],
    ['Bread\nPage three', 'Bread', 'Page three'],
  ]);
});

describe('a range that runs over two rows', () => {
  check([
    ['Baker 2019 –\n2021', 'Baker {2019 – 2021}'],
    ['Baker 2019–\nPresent', 'Baker {2019– Present}'],
    ['Baker, May 2019 -\nMarch 2021', 'Baker, {May 2019 - March 2021}'],
    ['Baker 2019 –\npresent', 'Baker {2019 – present}'],
    ['Baker 2019 –\n2021 Mills', 'Baker {2019 –}', '2021 Mills'],
    ['Baker 2019 –\nMills 2021', 'Baker {2019 –}', 'Mills 2021'],
    ['Baker 2019 –\n2017 – 2018', 'Baker {2019 –}', '{2017 – 2018}'],
    ['Baker 2019 –\nPresently Mills', 'Baker {2019 –}', 'Presently Mills'],
    ['Baker 2019 –\nNot Present', 'Baker {2019 –}', 'Not Present'],
    ['Baker 2019 –\n\n2021', 'Baker {2019 –}', '2021'],
    ['Baker since 2019\n2021', 'Baker {since 2019}', '2021'],
    ['Room 10000 –\n2021', 'Room 10000 –', '2021'],
    ['Room –\n2021', 'Room –', '2021'],
  ]);
});

const baked = 'Baked bread for the people of Bath, Wells';

describe('a row that goes on in small letters', () => {
  check([
    [`${baked}\nand Frome`, `${baked} and Frome`],
    [`${baked}\n(and Frome)`, `${baked} (and Frome)`],
    [`${baked}.\nand Frome`, `${baked}.`, 'and Frome'],
    [`${baked}.”\nand Frome`, `${baked}.”`, 'and Frome'],
    [`${baked} Inc.x\nand Frome`, `${baked} Inc.x and Frome`],
    [`${baked}\n\nand Frome`, baked, 'and Frome'],
    [`${baked}\nann.lee@site.org`, baked, 'ann.lee@site.org'],
    [`${baked}\ntel. 300 555 0163`, baked, 'tel. 300 555 0163'],
    [`${baked}\ntel of the bakers`, `${baked} tel of the bakers`],
    [`${baked}\n----\nand Frome`, `${baked}_`, 'and Frome', 'decoration: ----'],
    [`${baked}\nand Frome\n----`, baked, 'and Frome_', 'decoration: ----'],
    [`${baked} | Vale\nand Frome`, `${baked} | Vale`, 'and Frome'],
    [`${baked}\nand\tFrome`, baked, 'and\tFrome'],
    [`${baked}\nand Frome 2019 – 2021`, baked, 'and Frome {2019 – 2021}'],
    [`Baked ${'b'.repeat(34)}\nand Frome`, `Baked ${'b'.repeat(34)} and Frome`],
    [`Baked ${'b'.repeat(33)}\nand Frome`, `Baked ${'b'.repeat(33)}`, 'and Frome'],
  ]);
});

describe('a hyphen at the end of a row', () => {
  check([
    [`${baked} home-\nmade`, `${baked} homemade`],
    [`${baked} home‐\nmade`, `${baked} homemade`],
    [`${baked} home-\nmade\t2019 – 2021`, `${baked} homemade\t{2019 – 2021}`],
    [`${baked} home-\nMade`, `${baked} home-`, 'Made'],
    [`${baked} 3-\nmade`, `${baked} 3- made`],
    [`${baked}: home-\nmade and-\nso on`, `${baked}: homemade and-`, 'so on'],
    [`${'B'.repeat(39)}-\nmade`, `${'B'.repeat(39)}made`],
    [`${'B'.repeat(38)}-\nmade`, `${'B'.repeat(38)}-`, 'made'],
    [`• Home-\n  Made\n  bread`, '• Home- Made bread'],
  ]);
});

describe('a row below a bullet', () => {
  check([
    ['• Bread\n  Rolls', '• Bread Rolls'],
    ['• Bread\n Rolls', '• Bread', 'Rolls'],
    ['• Bread\nRolls', '• Bread', 'Rolls'],
    ['• Bread\nand rolls', '• Bread and rolls'],
    ['• Bread.\nand rolls', '• Bread.', 'and rolls'],
    ['• Bread\n  • Rolls', '• Bread', '• Rolls'],
    ['• Bread\n  Rolls\tBuns', '• Bread', 'Rolls\tBuns'],
    ['• Bread\n  Rolls 2019 – 2021', '• Bread', 'Rolls {2019 – 2021}'],
    ['•\n Bread\n  Rolls', '• Bread Rolls'],
    ['•\n Bread\n Rolls', '• Bread', 'Rolls'],
    [' • Bread\n\nRolls', '• Bread', 'Rolls'],
  ]);
});

describe('what a reader knows of a line', () => {
  const source = readText(`${baked}\nand Frome`);
  const linesWith = (...hints: Source['hints']) => linesIn({ ...source, hints }).lines;
  const row = baked.length + 1;

  it('is its level: a heading goes on in no row, and no row in a heading', () => {
    expect(linesWith().map(({ level }) => level)).toEqual([undefined]);
    expect(linesWith({ kind: 'heading', start: 0, level: 2 }).map(({ level }) => level)).toEqual([
      2,
      undefined,
    ]);
    expect(linesWith({ kind: 'heading', start: row, level: 3 }).map(({ level }) => level)).toEqual([
      undefined,
      3,
    ]);
  });

  it('is where its strong text ends', () => {
    expect(linesWith()[0]?.strong).toBeUndefined();
    const bullet = {
      ...readText('\n• Bread: rolls'),
      hints: [{ kind: 'strong', start: 3, end: 8 }] as const,
    };
    expect(linesIn(bullet).lines[0]?.strong).toBe(5);
  });

  it('is where its links stand, in each of its rows', () => {
    const link = (start: number, end: number) =>
      ({ kind: 'link', start, end, target: 'https://site.org', place: [start, end] }) as const;
    const [line] = linesWith(link(6, 11), link(row + 4, row + 9));
    expect(line?.links.map(({ start, end }) => line.text.slice(start, end))).toEqual(['bread', 'Frome']);
  });
});
