import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

/** The entries of a section: role, organisation and years. */
function entriesOf(document: string): readonly string[] {
  const { work = [], education = [] } = convert(document).resume;
  const told = (role: string | undefined, name: string | undefined, from = '', to = '') =>
    `${role ?? '?'}, ${name ?? '?'} ${from} – ${to}`.trim();
  return [
    ...work.map((one) => told(one.position, one.name, one.startDate, one.endDate)),
    ...education.map((one) => told(one.studyType, one.institution, one.startDate, one.endDate)),
  ];
}

const check = (
  heading: string,
  rows: readonly (readonly [blocks: readonly string[], ...entries: readonly string[]])[],
) =>
  it.each(rows.map(([blocks, ...entries]) => [blocks.join('\n\n'), entries] as const))(
    '%j',
    (text, entries) => expect(entriesOf(`Ann Lee\n\n${heading}\n\n${text}`)).toEqual(entries),
  );

const baker = 'Baker\t2018 – 2021\n• Baked';
const cook = 'Cook\t2015 – 2018\n• Cooked';
const roles = ['Baker, Crumb Ltd 2018 – 2021', 'Cook, Crumb Ltd 2015 – 2018'] as const;
const alone = ['Baker, ? 2018 – 2021', 'Cook, ? 2015 – 2018'] as const;

describe('a firm on its own heads the roles below', () => {
  check('Experience', [
    [['Crumb Ltd', baker, cook], ...roles],
    [['Crumb Ltd\t2015 – 2021', baker, cook], ...roles],
    [['Crumb Ltd\t2018 – 2021', baker, cook], ...roles],
    [['Crumb Ltd\t2015 – Present', baker, cook], ...roles],
    [['Crumb Ltd\t2015 – Present', 'Baker\t2018 – Present', cook], 'Baker, Crumb Ltd 2018 –', roles[1]],
    [['Crumb Ltd\t2015 – 2021', 'Baker\tuntil 2020', cook], 'Baker, Crumb Ltd  – 2020', roles[1]],
    [['Crumb Ltd\t2021', 'Baker\t2021\n• Baked', cook], 'Baker, Crumb Ltd 2021 – 2021', roles[1]],
    [
      ['Crumb Ltd\t2015 – 2021', 'Baker\n• Baked, 2010 – 2012', cook],
      'Baker, Crumb Ltd 2015 – 2021',
      roles[1],
    ],
    [
      ['Crumb Ltd\tMay 2015 – June 2021', 'Baker\tMarch 2015 – July 2021\n• Baked', cook],
      'Baker, Crumb Ltd 2015-03 – 2021-07',
      roles[1],
    ],
  ]);
});

describe('a firm is an entry of its own', () => {
  check('Experience', [
    [['Crumb Ltd\t2019 – 2022', baker, cook], '?, Crumb Ltd 2019 – 2022', ...alone],
    [['Crumb Ltd\t2015 – 2017', baker, cook], '?, Crumb Ltd 2015 – 2017', ...alone],
    [
      ['Crumb Ltd\t2015 – 2021', 'Baker\t2018 – Present\n• Baked', cook],
      '?, Crumb Ltd 2015 – 2021',
      'Baker, ? 2018 –',
      alone[1],
    ],
    [['Crumb Ltd\t2015 – 2021\n• Mills bread', baker, cook], '?, Crumb Ltd 2015 – 2021', ...alone],
    [[baker, cook, 'Crumb Ltd\t2012 – 2015'], ...alone, '?, Crumb Ltd 2012 – 2015'],
  ]);
});

describe('a firm above its first role', () => {
  check('Experience', [
    [[`Crumb Ltd\n${baker}`, cook], ...roles],
    [[`Crumb Ltd\n${baker}`, '2016 – 2017\n• Drove', cook], roles[0], '?, ? 2016 – 2017', alone[1]],
    [[`Crumb Ltd\n${baker}`, `Rye Ltd\n${cook}`], roles[0], 'Cook, Rye Ltd 2015 – 2018'],
    [[`Baker\nCrumb Ltd\t2018 – 2021\n• Baked`, cook], roles[0], alone[1]],
    [['Baker, Crumb Ltd\t2018 – 2021\n• Baked', cook], roles[0], alone[1]],
  ]);
});

describe('a school heads its degrees', () => {
  check('Education', [
    [
      ['Ostwick College\t2012 – 2018', 'BSc Botany\t2015 – 2018', 'BA History\t2012 – 2015'],
      'BSc, Ostwick College 2015 – 2018',
      'BA, Ostwick College 2012 – 2015',
    ],
  ]);
});
