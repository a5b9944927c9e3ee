import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/parse/lines/read-lines.ts';
import { hasContacts } from '../../src/parse/lines/has-contacts.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import { headerFates } from './header-fates.ts';
import { inAll } from './worded.ts';

const email = 'ann@lee.example → email';
const phone = '555 010 0199 → phone';
const prose = 'I bake bread for all the people of my town, and they like it a lot.';

/** Each text below a name must come to its fates. */
const check = (rows: readonly (readonly [text: string, ...fates: string[]])[]) =>
  it.each(rows)('%j', (text, ...fates) =>
    expect(headerFates(`Ann Lee\n${text}`)).toEqual(['Ann Lee → name', ...fates]),
  );

describe('a label on a line of its own', () => {
  check([
    ['GitHub\nannlee', 'GitHub → network', 'annlee → username'],
    ['Email\nann@lee.example', 'Email (label)', email],
    ['Address\nDover\n12 Elm Street', 'Address (label)', 'Dover → city', '12 Elm Street (unmapped)'],
    ['Phone\n555 010 0199\nEmail\nann@lee.example', 'Phone (label)', phone, 'Email (label)', email],
    ['Email\nPhone\n555 010 0199', 'Email (label)', 'Phone (label)', phone],
    ['GitHub\nEmail: ann@lee.example', 'GitHub → network', 'Email: (label)', email],
    ['Address\n12 Elm Street 5550100199', 'Address (label)', '12 Elm Street 5550100199 → address'],
  ]);

  it('is none where it is a link', () =>
    expect(headerFates('Ann Lee\n\n[GitHub](https://github.com/annlee)\n\nann-lee', 'markdown')).toEqual([
      'Ann Lee → name',
      'GitHub (label)',
      'https://github.com/annlee → network GitHub, username, url',
      'ann-lee → username',
    ]));
});

describe('a label before a value', () => {
  check([
    ['Email: ann@lee.example', 'Email: (label)', email],
    ['Phone: 555 010 0199 | Email: ann@lee.example', 'Phone: (label)', phone, 'Email: (label)', email],
    ['ann@lee.example | Phone: 555 010 0199', email, 'Phone: (label)', phone],
    ['Address: Dover | 555 010 0199', 'Address: (label)', 'Dover → city', phone],
    ['Name: | Phone: 555 010 0199', 'Name: (label)', 'Phone: (label)', phone],
    [`Phone: ${prose}`, 'Phone: (label)', `${prose} (unmapped)`],
  ]);
});

describe('a label of the person in parts', () => {
  check([
    ['Nurse | Midwife | Trainer', 'Nurse | Midwife | Trainer → label'],
    ['Nurse · Midwife', 'Nurse · Midwife → label'],
    ['Nurse | Dover, DE | Oxford', 'Nurse → label', 'Dover → city', 'DE → region', 'Oxford (unmapped)'],
    ['Nurse | Midwife | Dover, DE', 'Nurse → label', 'Midwife (unmapped)', 'Dover → city', 'DE → region'],
    ['Nurse | France', 'Nurse → label', 'France → countryCode FR'],
    ['Nurse | Trainer 2', 'Nurse | Trainer 2 → label'],
    ['Bread | Midwife', 'Bread (unmapped)', 'Midwife → label'],
    ['Baker\nNurse | Midwife', 'Baker → label', 'Nurse | Midwife (unmapped)'],
    ['Baker\nNurse | ann@lee.example', 'Baker → label', 'Nurse (unmapped)', email],
  ]);

  it('stands below a name, at the top', () => {
    expect(headerFates('Nurse | Midwife\nAnn Lee')).toEqual(['Nurse | Midwife → label', 'Ann Lee → name']);
    expect(headerFates('Ann Lee\n\nContact\n\nNurse | Midwife')).toEqual([
      'Ann Lee → name',
      'Contact (heading)',
      'Nurse | Midwife (unmapped)',
    ]);
  });
});

describe('a line of contacts that is none', () => {
  check([
    ['Ann Lee\nDover, DE', 'Ann Lee (repeated)', 'Dover → city', 'DE → region'],
    ['Dover, DE\nAnn Lee', 'Dover → city', 'DE → region', 'Ann Lee (repeated)'],
    ['Ann Lees', 'Ann Lees → label'],
    [prose, `${prose} → summary`],
    [`${prose} ann@lee.example`, `${prose} (unmapped)`, email],
  ]);
});

describe('what makes a line one of contacts', () => {
  const wide = (length: number) => `${'x'.repeat(length - 16)} ann@lee.example`;
  it.each([
    ['ann@lee.example', true],
    ['555 010 0199', true],
    ['see https://annlee.example', true],
    ['see annlee.example', false],
    ['[my page](https://annlee.example)', true],
    ['I bake bread for all of my town, see [my page](https://annlee.example) for more.', false],
    [wide(160), true],
    [wide(161), false],
    [prose, false],
    ['Ann Lee', false],
  ])('%s', (text, contacts) =>
    expect(readLines(readMarkdown(text), inAll).lines.map(hasContacts)).toEqual([contacts]),
  );
});
