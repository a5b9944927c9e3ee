import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { undoColumns } from '../../src/source/columns/undo-columns.ts';
import type { Witness } from '../../src/source/columns/witness.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import { readText } from '../../src/source/read-text.ts';
import { rangesOf } from '../../src/source/source.ts';

const headings = /^(?:about|contact|experience|work experience|education|skills|languages|profile)$/i;
const witness: Witness = {
  isHeading: (text) => headings.test(text) && /^\p{Lu}/u.test(text),
  isDate: (text) => /^(?:(?:19|20)\d\d|today|[–\s])+$/.test(text),
  isContact: (text) => /@|\d{3}/.test(text) && !/–/.test(text),
  isPlace: (text) => /^[A-Z]\w+, [A-Z]{2}$/.test(text),
};
const undone = (text: string) => undoColumns(readText(text), witness).text;
const linesOf = (text: string) =>
  undone(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const sidebar = `Wilma Torp
Bookbinder

About                     Experience

I bind books that         Quire & Daughters                 2018 – today
nobody else will          Head binder
touch.                     - Bound the parish registers of
                             four villages
Skills                     - Taught two apprentices

Gilding                   Hollow Press                      2014 – 2018
Marbling                  Binder
Sewing                     - Sewed by hand
                           - Kept the glue warm
Languages
                          Education
Norwegian
English                   School of Paper, Ribe             2011 – 2014`;

describe('two columns', () => {
  it('are read one after the other', () => {
    expect(linesOf(sidebar)).toEqual([
      'Wilma Torp',
      'Bookbinder',
      'About',
      'I bind books that',
      'nobody else will',
      'touch.',
      'Skills',
      'Gilding',
      'Marbling',
      'Sewing',
      'Languages',
      'Norwegian',
      'English',
      'Experience',
      'Quire & Daughters                 2018 – today',
      'Head binder',
      '- Bound the parish registers of',
      'four villages',
      '- Taught two apprentices',
      'Hollow Press                      2014 – 2018',
      'Binder',
      '- Sewed by hand',
      '- Kept the glue warm',
      'Education',
      'School of Paper, Ribe             2011 – 2014',
    ]);
  });

  it('keep their places in the document', () => {
    const source = undoColumns(readText(sidebar), witness);
    for (const word of ['Gilding', 'English', 'Head binder', 'Hollow Press', 'School of Paper, Ribe']) {
      const at = source.text.indexOf(word);
      const ranges = rangesOf(source, at, at + word.length);
      expect(ranges.map(([start, end]) => sidebar.slice(start, end))).toEqual([word]);
    }
  });

  it('lose no character and double none', () => {
    const { ledger } = convert(sidebar, { languages: ['en'] });
    const covered = ledger.map(({ start, end }) => sidebar.slice(start, end)).join('');
    expect(covered.replace(/\s/g, '')).toBe(sidebar.replace(/\s/g, ''));
  });

  it('go on over the page', () => {
    const page = (left: string, right: string) =>
      Array.from(
        { length: 16 },
        (_, at) => `${`${left} ${at + 1} goes`.padEnd(24)}${right} ${at + 1} runs`,
      ).join('\n');
    const text = `Skills                  Experience\n${page('left', 'right')}\f${page('more', 'further')}`;
    const lines = linesOf(text);
    const order = ['left 16 goes', 'more 1 goes', 'more 16 goes', 'right 1 runs', 'further 16 runs'];
    expect(order.map((line) => lines.indexOf(line))).not.toContain(-1);
    expect([...order].sort((a, b) => lines.indexOf(a) - lines.indexOf(b))).toEqual(order);
  });

  it('are read beside a page of any length', () => {
    const source = readText(`${sidebar}\f${'left  right\n'.repeat(150_000)}`);
    expect(undoColumns(source, witness).text).toContain('Skills\n');
  });

  it('begin with the one that holds the person', () => {
    const rows = sidebar.split('\n').slice(3);
    rows[0] = 'About                     Wilma Torp, wilma@torp.example';
    expect(linesOf(rows.join('\n'))[0]).toBe('Wilma Torp, wilma@torp.example');
  });
});

describe('headings in the margin', () => {
  const margin = `Wilma Torp

Profile         Binds books that nobody else will touch.

Work            Head binder, Quire & Daughters
Experience      Bound the parish registers of four villages
                and taught two apprentices.

                Binder, Hollow Press
                Sewed by hand and kept the glue warm.

Education       School of Paper, Ribe
                Two years of rags and water`;

  it('stand above their text, on one line', () => {
    expect(linesOf(margin)).toEqual([
      'Wilma Torp',
      'Profile',
      'Binds books that nobody else will touch.',
      'Work Experience',
      'Head binder, Quire & Daughters',
      'Bound the parish registers of four villages',
      'and taught two apprentices.',
      'Binder, Hollow Press',
      'Sewed by hand and kept the glue warm.',
      'Education',
      'School of Paper, Ribe',
      'Two years of rags and water',
    ]);
  });

  it('have the places of both their rows', () => {
    const source = undoColumns(readText(margin), witness);
    const at = source.text.indexOf('Work Experience');
    const ranges = rangesOf(source, at, at + 'Work Experience'.length);
    expect(ranges.map(([start, end]) => margin.slice(start, end))).toEqual(['Work', 'Experience']);
  });
});

describe('a form whose labels come again', () => {
  const entry = (dates: string, firm: string, deeds: string) =>
    `  • Dates (from – to)     ${dates}\n  • Name and address      ${firm}\n      of employer         Ribe\n       • Main duties      ${deeds}\n`;
  const form = [
    entry('2018 – today', 'Quire & Daughters', '- Bound registers\n                          - Taught'),
    entry('2014 – 2018', 'Hollow Press', 'Sewed by hand and kept\n                          the glue warm.'),
    entry('2011 – 2014', 'Water Mill', 'Washed rags'),
  ].join('\n');

  it('has each label on one row, with what it labels behind it or, where that is long, below', () => {
    expect(linesOf(form)).toEqual([
      '• Dates (from – to)\t2018 – today',
      '• Name and address of employer\tQuire & Daughters',
      'Ribe',
      '• Main duties',
      '- Bound registers',
      '- Taught',
      '• Dates (from – to)\t2014 – 2018',
      '• Name and address of employer\tHollow Press',
      'Ribe',
      '• Main duties',
      'Sewed by hand and kept',
      'the glue warm.',
      '• Dates (from – to)\t2011 – 2014',
      '• Name and address of employer\tWater Mill',
      'Ribe',
      '• Main duties\tWashed rags',
    ]);
  });
});

describe('a table whose cells run over several rows', () => {
  const table = `Wilma Torp

Experience

from     to       Employer                   Role
2018     today    Quire & Daughters of       Head binder
                  Northport                  - Bound the parish registers of
                                               four villages
                                             - Taught two apprentices

2014     2018     Hollow Press               Binder
                                             - Sewed by hand

2012     2014     The Press of               Apprentice
                  Lower Quill

Education

2010     2012     Northport College          Diploma`;

  it('has each row as an entry: dates, what is beside them, and what is below', () => {
    expect(linesOf(table)).toEqual([
      'Wilma Torp',
      'Experience',
      'from     to       Employer                   Role',
      '2018     today',
      'Quire & Daughters of Northport',
      'Head binder',
      '- Bound the parish registers of',
      'four villages',
      '- Taught two apprentices',
      '2014     2018',
      'Hollow Press',
      'Binder',
      '- Sewed by hand',
      '2012     2014',
      'The Press of Lower Quill',
      'Apprentice',
      'Education',
      '2010     2012     Northport College          Diploma',
    ]);
  });

  it('is left as it stands where its cells have a row each', () => {
    const rows = table.split('\n').filter((row) => !/^ {10}/.test(row));
    expect(undone(rows.join('\n'))).toBe(rows.join('\n'));
  });
});

describe('what is left as it stands', () => {
  it.each([
    [
      'a table below headings that stand alone',
      'Experience\n\n2018 – today\t\tHead binder\n\t\t\tQuire & Daughters\n\n2014 – 2018\t\tBinder\n\t\t\tHollow Press, at the\n\t\t\tfar end of the quay\n\nSkills\n\nGilding\t\t\tgood\nSewing\t\t\tvery good\n\nLanguages\n\nNorwegian\t\tnative\nEnglish\t\t\tfluent in speech\n\t\t\tand in writing',
    ],
    [
      'a form whose labels take a row each',
      'Dates           2018 – today\nEmployer        Quire & Daughters\nDuties          Binding\n\nDates           2014 – 2018\nEmployer        Hollow Press\nDuties          Sewing\n\nDates           2011 – 2014\nEmployer        Water Mill\nDuties          Washing',
    ],
    [
      'one column',
      'Wilma Torp\n\nExperience\nBinder, Hollow Press\n  - Sewed by hand\n  - Kept the glue warm',
    ],
    [
      'dates and places on the right',
      'Experience\nQuire & Daughters                 Ribe, DK\nHead binder                       2018 – today\n\nHollow Press                      Ribe, DK\nBinder                            2014 – 2018\n\nWater Mill                        Ribe, DK\nApprentice                        2011 – 2014',
    ],
    [
      'dates on the left',
      'Experience\n2018 – today    Quire & Daughters\n                Head binder\n                - Taught two apprentices\n2014 – 2018     Hollow Press\n                Binder\n2011 – 2014     Water Mill\n                Apprentice\nEducation\n2009 – 2011     School of Paper',
    ],
    [
      'labels and their values',
      'Name:           Wilma Torp\nStreet:         Quay 4\nTown:           Ribe\nPhone:          555 0148\nBorn:           1988\nTrade:          Bookbinder\nTools:          Bone folder, needle',
    ],
    [
      'values behind a colon of their own',
      'Name            : Wilma Torp\nStreet          : Quay 4\nTown            : Ribe\nTrade           : Bookbinder\nSkills          : Gilding',
    ],
  ])('%s', (_, text) => {
    const source = readText(text);
    expect(undoColumns(source, witness)).toBe(source);
  });

  it('what a reader gave hints for', () => {
    const source = readMarkdown(`# Wilma Torp\n\n${sidebar}`);
    expect(undoColumns(source, witness)).toBe(source);
  });

  it('a page of thousands of rows', () => {
    const source = readText(`Skills      Experience\n${'left one    right one\n'.repeat(5_000)}`);
    expect(undoColumns(source, witness)).toBe(source);
  });
});
