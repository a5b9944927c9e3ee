import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/convert.ts';
import { renderMarkdown } from '../../../src/render/lines/markdown.ts';
import { renderText } from '../../../src/render/lines/text.ts';
import type { Resume } from '../../../src/resume.ts';
import { resume, resumeOfOneEmployer } from '../../round-trip/arbitrary-resume.ts';
import { odd } from '../html/odd-inputs.ts';
import { sample } from '../html/sample.ts';
import { runs } from '../../runs.ts';

const writers = [
  ['Markdown', renderMarkdown],
  ['text', renderText],
] as const;

const back = (document: string): Resume => {
  const { $schema: _, ...rest } = convert(document).resume;
  return rest;
};

describe.each(writers)('%s', (_format, write) => {
  it.each([
    ['an employer for each job', resume],
    ['several roles with one employer', resumeOfOneEmployer],
  ])('is read back whole, with %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        expect(back(write(given))).toEqual(given);
      }),
      { numRuns: runs(500), seed: 21 },
    );
  });

  it('is read back from the sample of the schema', () => {
    const months = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replace(/"(\d{4}-\d\d)-\d\d"/g, '"$1"'));
    const { basics: _, ...sections } = back(write(sample));
    const { basics: __, meta: ___, $schema: ____, ...given } = sample;
    expect(sections).toEqual(months(given));
  });

  it.each(odd.filter(([name]) => name !== 'a list of four billion'))('is written of %s', (_what, input) => {
    const written = write(input as Resume);
    expect(written).not.toMatch(/undefined|NaN|\[object Object\]|Invalid Date/);
    expect(written.endsWith('\n')).toBe(true);
  });
});

describe('Markdown', () => {
  it.each([
    ['5 * 3', '5 \\* 3'],
    ['snake_case', 'snake_case'],
    ['_private', '\\_private'],
    ['a <b', 'a \\<b'],
    ['# one', '\\# one'],
    ['2020. A year', '2020\\. A year'],
    ['- x', '\\- x'],
    ['back\\slash', 'back\\\\slash'],
  ])('of %j has no marks that are none', (label, written) =>
    expect(renderMarkdown({ basics: { name: 'Ada', label } })).toBe(`# Ada\n\n${written}\n`),
  );

  it('keeps the marks of prose', () =>
    expect(
      renderMarkdown({
        basics: {
          name: 'Ada',
          summary:
            '**Bold** and *slanted* `code` [site](https://a.example) https://b.example\n\n- one\n- two',
        },
      }),
    ).toContain(
      '**Bold** and *slanted* `code` [site](https://a.example) <https://b.example>\n\n- one\n- two\n',
    ));
});

it('a text has an address on a line of its own', () =>
  expect(renderText({ work: [{ position: 'Binder', name: 'Folio', url: 'https://folio.example' }] })).toBe(
    'Résumé\n\nExperience\n\nBinder\n\nFolio\n\nhttps://folio.example\n',
  ));

it('options say what is shown', () =>
  expect(renderText({ work: [{ name: 'Folio', startDate: '2019' }] }, { lang: 'de', dates: 'none' })).toBe(
    'Lebenslauf\n\nBerufserfahrung\n\nFolio\n',
  ));
