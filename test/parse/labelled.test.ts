import { describe, expect, it } from 'vitest';
import { families, type Family } from '../../src/parse/layout/families.ts';
import { featuresOf, type Feature } from '../../src/parse/layout/feature.ts';
import { linesOf } from './worded.ts';

/** A feature in words: its label in brackets, what fills which slot, its dates in braces, its score and its marks. */
function written({ line, label, pieces, ...marks }: Feature): string {
  const shown = (from: number, to: number) => pieces.line.text.slice(from, to);
  return [
    label === undefined ? '' : `[${line.text.slice(0, label)}]`,
    ...pieces.fragments.map(({ text, labelled: told = '?' }) => `${told}=${text}`),
    ...pieces.dates.map(({ start, end }) => `{${shown(start, end)}}`),
    pieces.score ? `score=${shown(pieces.score.value, pieces.score.end)}` : '',
    ...(['dated', 'ends', 'prose', 'bullet', 'opensBody'] as const).filter((mark) => marks[mark]),
  ]
    .filter(Boolean)
    .join(' ');
}

const features = (kind: 'work' | 'education', text: string): readonly string[] =>
  featuresOf(families[kind] as Family, linesOf(text)).map(written);

describe('a label tells what its value is', () => {
  it.each([
    ['Employer: Crumb Ltd', '[Employer: ] organization=Crumb Ltd'],
    ['Employer: Crumb Ltd, Bath', '[Employer: ] organization=Crumb Ltd ?=Bath'],
    ['Employer: Crumb Ltd, 2019 – 2021', '[Employer: ] organization=Crumb Ltd {2019 – 2021} dated'],
    ['Employer: 2019', '[Employer: ] {2019} dated'],
    ['Employer:', '?=Employer:'],
    ['Dates: 2019 – 2021', '[Dates: ] {2019 – 2021} dated'],
    ['Dates: 2019 – 2021, Bath', '[Dates: ] {2019 – 2021} dated'],
    ['Dates: long ago', ''],
    ['Start date: May 2019', '[Start date: ] {May 2019} dated'],
    ['End date: May 2021', '[End date: ] {May 2021} ends'],
    ['End date: May 2021, Bath', '[End date: ] {May 2021} ends'],
    ['End date: open', '[End date: ] ends'],
    ['Bread: 2019 – 2021', '?=Bread {2019 – 2021} dated'],
  ])('%j', (text, told) => expect(features('work', text)).toEqual([told]));
});

describe('a table names its columns', () => {
  const head = 'Degree\tInstitution\tPlace\tGrade';
  const named = `[${head}] prose opensBody`;
  const row = 'degree=BSc institution=Ostwick College place=Bath';

  it.each([
    ['BSc\tOstwick College\tBath\t3.8', `${row} score=3.8`],
    [' BSc  \t Ostwick College  \t  Bath\t3.8', `${row} score=3.8`],
    ['BSc\tOstwick College\tBath\t3.8\t2019', `${row} {2019} score=3.8 dated`],
    ['BSc\tOstwick College\tBath', row],
    ['• Ostwick College\tBath\t3.8', 'institution=Ostwick College place=Bath score=3.8'],
    ['• BSc\tOstwick College\tBath\t3.8', `${row} score=3.8`],
    ['BSc\tOstwick College', '?=BSc ?=Ostwick College'],
  ])('%j', (text, told) => expect(features('education', `${head}\n${text}`)).toEqual([named, told]));

  it('with blanks around the names of three at least', () => {
    expect(features('education', ' Degree \t Institution \t Place \nBSc\tOstwick College\tBath')[1]).toBe(
      row,
    );
    const [, other] = features('education', 'Degree \t Institution\tHouse\nBSc\tOstwick College\tRed');
    expect(other).toBe('?=BSc ?=Ostwick College ?=Red');
  });
});
