import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { type LedgerEntry, writeLedger } from '../../src/mapping/ledger.ts';
import type { Provenance } from '../../src/mapping/walk.ts';
import type { Mark } from '../../src/parse/vocabulary.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import { readText } from '../../src/source/read-text.ts';

/** Documents and their ledgers: the fate of each stretch, `value` with its pointers and `structure` with its kind. */
const documents: readonly (readonly [document: string, ...stretches: string[]])[] = [
  [
    'Ann Lee\nann@lee.example | https://ann.example/\n\nExperience\n\nTannery Row Ltd, Ghent\t2019 – 2021\nMaster Saddler\n• Cut hides\n  and  sold them\n\n----------\nPage 1 of 2\n',
    'Ann Lee = /basics/name',
    'ann@lee.example = /basics/email',
    '| is a separator',
    'https://ann.example/ = /basics/url',
    'Experience is a heading',
    'Tannery Row Ltd = /work/0/name',
    ', is a separator',
    'Ghent = /work/0/location',
    '2019 = /work/0/startDate',
    '– is a label',
    '2021 = /work/0/endDate',
    'Master Saddler = /work/0/position',
    '• is a bullet',
    'Cut hides = /work/0/highlights/0',
    'and  sold them = /work/0/highlights/0',
    '---------- is a decoration',
    'Page 1 of 2 is a page',
  ],
  [
    '# Ann Lee\n\n[Site](https://ann.example/a) · <ann@lee.example>\n\n## Experience\n\n### **Baker**, [Crumb](https://crumb.example)\n2019&nbsp;–&nbsp;2021\n\n- Baked \u200bbread\u200b\n',
    '# is a decoration',
    'Ann Lee = /basics/name',
    '[ is a decoration',
    'Site is a label',
    ']( is a decoration',
    'https://ann.example/a = /basics/url',
    ') is a decoration',
    '· is a separator',
    '< is a decoration',
    'ann@lee.example = /basics/email',
    '> is a decoration',
    '## is a decoration',
    'Experience is a heading',
    '### ** is a decoration',
    'Baker = /work/0/position',
    '** is a decoration',
    ', is a separator',
    '[ is a decoration',
    'Crumb = /work/0/name',
    ']( is a decoration',
    'https://crumb.example = /work/0/url',
    ') is a decoration',
    '2019 = /work/0/startDate',
    '&nbsp; is a decoration',
    '– is a label',
    '&nbsp; is a decoration',
    '2021 = /work/0/endDate',
    '- is a bullet',
    'Baked \u200bbread = /work/0/highlights/0',
    '\u200b is a decoration',
  ],
];

const told = (document: string, ledger: readonly LedgerEntry[]) =>
  ledger.map(({ start, end, fate, kind, pointers }) => {
    const stretch = document.slice(start, end);
    if (fate === 'value') return `${stretch} = ${pointers?.join(' ')}`;
    return fate === 'structure' ? `${stretch} is a ${kind}` : `${stretch} is ${fate}`;
  });

/** Values and marks as they are laid over a text, and the ledger that comes of it. */
const laid: readonly (readonly [
  text: string,
  provenance: Provenance,
  marks: readonly Mark[],
  ...stretches: string[],
])[] = [
  ['ab cd ef', { '/a': [[0, 5]], '/b': [[3, 8]] }, [], 'ab = /a', 'cd = /a /b', 'ef = /b'],
  ['ab cd ef', { '/b': [[3, 5]], '/a': [[0, 8]] }, [], 'ab = /a', 'cd = /a /b', 'ef = /a'],
  ['ab cd', { '/a': [[0, 2]], '/b': [[0, 2]] }, [], 'ab = /a /b', 'cd is unmapped'],
  ['abcd', { '/a': [[0, 2]], '/b': [[2, 4]] }, [], 'ab = /a', 'cd = /b'],
  [
    'ab cd',
    {
      '/a': [
        [0, 5],
        [3, 5],
      ],
    },
    [],
    'ab = /a',
    'cd = /a',
  ],
  ['ab cd', { '/b': [[3, 5]], '/a': [[0, 2]] }, [], 'ab = /a', 'cd = /b'],
  ['ab cd', { '/a': 'supplement', '/b': [[2, 3]] }, [], 'ab is unmapped', 'cd is unmapped'],
  [
    'ab cd ef',
    { '/a': [[3, 5]] },
    [{ range: [0, 8], kind: 'heading' }],
    'ab is a heading',
    'cd = /a',
    'ef is a heading',
  ],
  ['ab cd', { '/a': [[0, 5]] }, [{ range: [3, 5], kind: 'label' }], 'ab cd = /a'],
  [
    'ab cd ef',
    {},
    [
      { range: [3, 8], kind: 'label' },
      { range: [0, 5], kind: 'repeated' },
    ],
    'ab cd is repeated',
    'ef is a label',
  ],
  [
    'a b c d',
    { '/d': [[6, 7]] },
    [
      { range: [0, 1], kind: 'bullet' },
      { range: [4, 5], kind: 'label' },
    ],
    'a is a bullet',
    'b is unmapped',
    'c is a label',
    'd = /d',
  ],
  ['— (ab, cd) |', {}, [], '— ( is a separator', 'ab, cd) is unmapped', '| is a separator'],
  [
    'ab\n --- \n\n(cd:',
    {},
    [],
    'ab is unmapped',
    '--- is a separator',
    '( is a separator',
    'cd is unmapped',
    ': is a separator',
  ],
  [' \n\t', {}, []],
  ['', {}, []],
];

describe('the ledger', () => {
  it.each(documents)('of %j', (document, ...stretches) => {
    expect(told(document, convert(document).ledger)).toEqual(stretches);
  });

  it.each(
    laid.map(([text, provenance, marks, ...stretches]) => [text, provenance, marks, stretches] as const),
  )('of %j with values %j and marks %j', (text, provenance, marks, stretches) => {
    expect(told(text, writeLedger(readText(text), provenance, marks))).toEqual(stretches);
  });

  it('holds the targets of links, repeated where the text says them', () => {
    const text =
      '[a](https://b.example) [www.c.example](http://www.c.example/) [x](mailto:x) [d@e.example](mailto:d@e.example) [f]()';
    expect(told(text, writeLedger(readMarkdown(text), {}, [])).filter((one) => !/ is a /.test(one))).toEqual([
      'a is unmapped',
      'https://b.example is unmapped',
      'www.c.example is unmapped',
      'http://www.c.example/ is repeated',
      'x is unmapped',
      'mailto:x is repeated',
      'd@e.example is unmapped',
      'mailto:d@e.example is repeated',
      'f is unmapped',
    ]);
  });
});

describe('the target of a link inside a value', () => {
  const document =
    '# Ada Quill\n\n## Summary\n\nI keep [a shop](https://shop.example) in Ost, and I sold books before I moved to [Ost](https://ost.example).\n';

  it('is no part of the value, and is reported', () => {
    const { ledger, messages, resume } = convert(document);
    expect(resume.basics?.summary).toBe('I keep a shop in Ost, and I sold books before I moved to Ost.');
    const lost = ledger.filter(({ fate }) => fate === 'unmapped');
    const addresses = ['https://shop.example', 'https://ost.example'];
    expect(lost.map(({ start, end }) => document.slice(start, end))).toEqual(addresses);
    expect(messages.map(({ found }) => found)).toEqual(expect.arrayContaining(addresses));
  });

  it('goes to the value that it is', () => {
    const { ledger, resume } = convert('# Ada Quill\n\n[Ledgers](https://ost.example/ada)\n');
    expect(resume.basics?.url).toBe('https://ost.example/ada');
    expect(ledger.filter(({ fate }) => fate === 'unmapped')).toEqual([]);
  });
});
