import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversion, convert } from '../../src/convert.ts';
import { validate } from '../../src/validate/index.ts';
import { conserves } from './conserves.ts';
import { runs } from '../runs.ts';

const numRuns = runs(4_000);

/** Pieces that documents are made of, so that arbitrary text meets every rule of the parser. */
const piece = fc.constantFrom(
  'Experience',
  'EDUCATION',
  'Skills:',
  '## Projects',
  'Languages',
  'References',
  '2019 — 2021',
  '2020 - Present',
  'Jan 2014 – Dec 2015',
  '03/2018',
  'since 2016',
  'Acme Ltd, Dover, DE',
  'Head Baker',
  'University of Northhaven',
  'BSc in Physics',
  'GPA: 3.8',
  '• Baked bread',
  '- Led a team',
  'Tools: oven, whisk',
  'English (B2)',
  'anna@example.org',
  '+1 555 010 9999',
  'https://example.org/a',
  '[site](https://example.org)',
  '**bold**',
  '| a | b |',
  '---',
  '====',
  'Page 1 of 2',
  'I work with bread and people who like bread, mostly in the morning.',
  'Responsible for all, including:',
  '\t',
  '   ',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\u00a0',
  '\u200b',
  'ﬁ',
  '\ue000',
  '—',
  '·',
  '“x”',
  '\ud800',
  '👩‍🍳',
  'con-\nstruction',
  '#',
  '*',
  '_',
  '[a](',
  '<',
  '0',
  'é',
);
const document = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: piece },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    ),
    { maxLength: 40 },
  )
  .chain((pieces) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', ' ', '\t', ', ', ''), {
        minLength: pieces.length,
        maxLength: pieces.length,
      })
      .map((joints) => pieces.map((text, index) => text + joints[index]).join('')),
  );

/** Pieces of Markdown, whole and broken, to be set among the others. */
const markup = fc.constantFrom(
  '---\nname: Ann Lee\nlayout: cv\nhobby: chess\n# remark\n---\n',
  '---\ntitle: "CV of Ann"\nauthor:\n  - Ann Lee\nsummary: |\n  One.\n  Two.\n---\n',
  '+++\nname = "Ann"\n+++\n',
  '<!-- hidden -->',
  '<!--',
  '-->',
  '<p hidden>',
  '<h2>Work</h2>',
  '<h3>',
  '</h3>',
  '<p>',
  '<br>',
  '<ul><li>One</li><li>Two</li></ul>',
  '<li>',
  '<a href="https://example.org/a">site</a>',
  '<a href="https://example.org/b"><img src="x.png"></a>',
  '<a href=x>',
  '</a>',
  '<b>Baker</b>',
  '<table><tr><th>Year</th><th>School</th></tr><tr><td>2019</td><td>Rye College</td></tr></table>',
  '<td>',
  '</tr>',
  '<style>a</style>',
  '<script>',
  '&nbsp;',
  '&eacute;',
  '&amp;',
  '[site][ref]',
  '[ref]',
  '[ref]: https://example.org/c "d"',
  '[other]: https://example.org/d',
  '[^1]',
  '[^1]: note',
  '[//]: # (remark)',
  '[![x](y)](https://example.org/e)',
  '![x](y.png)',
  '***Baker***',
  '**',
  '_a',
  '~~old~~',
  ':mobile:',
  '{: .x}',
  '| Year | School |\n|---|---|\n| 2019 | Rye College |',
  '|---|',
  '| a | |',
  'Phone\n: +1 555 010 9999',
  'Since 2014\n:   Baker\n    at Rye',
  'one  \ntwo',
  'one\\\ntwo',
  '- [x] done',
  '> ',
  '\\newpage',
  '\\hfill',
  '::: x',
  '```',
  '`a`',
  '\\*',
);
const markdown = fc
  .array(fc.tuple(fc.oneof(markup, markup, piece), fc.constantFrom('\n', '\n\n', '\r\n', ' ', '')), {
    maxLength: 30,
  })
  .map((pieces) => pieces.flat().join(''));

describe('whatever the document', () => {
  it('Markdown of any kind has one fate for each character, and shows nothing that is hidden', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const conversion = convert(text, { format: 'markdown' });
        conserves(text, conversion);
        expect(validate(conversion.resume).messages).toEqual([]);
        // Code shows what is in it.
        if (text.includes('`')) return;
        for (const { start, end, kind, fate } of conversion.ledger)
          if (text.slice(start, end).startsWith('<!-- hidden'))
            expect([fate, kind]).toEqual(['structure', 'comment']);
      }),
      { numRuns },
    );
  });

  it('every character has one fate, every value has a place, and the resume is valid', () => {
    fc.assert(
      fc.property(
        document,
        fc.constantFrom(undefined, 'text' as const, 'markdown' as const),
        (text, format) => {
          const conversion = convert(text, format ? { format } : {});
          conserves(text, conversion);
          expect(validate(conversion.resume).messages).toEqual([]);
        },
      ),
      { numRuns },
    );
  });

  it('the same text gives the same result, and so do its variants of line ends and dashes', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('\n').replace(/[\r\f]/g, '');
        const first = convert(text, { format: 'text' });
        expect(convert(text, { format: 'text' })).toEqual(first);
        const windows = convert(text.replace(/\n/g, '\r\n'), { format: 'text' });
        expect(windows.resume).toEqual(first.resume);
        const spaced = convert(text.replace(/(?<=\S) (?=\S)/g, '\u00a0'), { format: 'text' });
        expect(spaced.resume).toEqual(first.resume);
        const dashed = convert(text.replace(/—/g, '–'), { format: 'text' });
        expect(dates(dashed)).toEqual(dates(first));
      }),
      { numRuns },
    );
  });

  it.each([[undefined], [null], [42], [{}], [[]]])('%j is no document', (value) => {
    expect(() => convert(value as never)).toThrow(TypeError);
  });
});

const dates = ({ resume }: Conversion) =>
  JSON.stringify(resume, (key, value) => (typeof value === 'string' && !/date/i.test(key) ? '' : value));
