import { languages } from '../../src/words/index.ts';
import { describe, expect, it } from 'vitest';
import { detectLanguages } from '../../src/parse/lexicon/detect-languages.ts';
import { lexiconOf } from '../../src/parse/lexicon/lexicon.ts';
import type { Language } from '../../src/words/language.ts';
import { languagesCalled } from '../../src/parse/lexicon/languages-called.ts';

const codes = (text: string) =>
  detectLanguages(text, languages)
    .map(({ code }) => code)
    .join(' ');

const check = (rows: readonly (readonly [text: string, codes: string])[]) =>
  it.each(rows)('%j', (text, expected) => expect(codes(text)).toBe(expected));

describe('the language of a document', () => {
  check([
    ['', 'en'],
    ['Ann Lee', 'en'],
    ['Ann und Lee', 'de en'],
    ['Ann für Lee', 'de en'],
    ['Experience', 'en'],
    ['BERUFSERFAHRUNG', 'de en'],
    ['Doświadczenie', 'pl en'],
    ['Utbildning', 'sv en'],
    ['Expérience professionnelle', 'fr en'],
    ['Langues: tamoul', 'fr en'],
  ]);
});

describe('a month before a year', () => {
  check([
    ['Januar 2019', 'de en'],
    ['januari 2019', 'nl en'],
    ["Januar '19", 'de en'],
    ['Januar', 'en'],
    ['enero de 2019', 'es en'],
    ['janv.,  2019', 'fr en'],
    ['Januar  2019', 'de en'],
    ['Januar   2019', 'en'],
    ['depuis chez Januar 2019', 'de en'],
    ['depuis chez avec dans Januar 2019', 'fr en'],
  ]);
});

describe('a heading on a line of its own', () => {
  const wide = `Kenntnisse${'-'.repeat(30)}`;
  check([
    ['depuis chez\nKenntnisse', 'de en'],
    ['depuis chez\nmeine Kenntnisse', 'fr en'],
    [`depuis chez\n${wide}`, 'de en'],
    [`depuis chez\n${wide}-`, 'fr en'],
  ]);
});

describe('a second language', () => {
  const german = 'seit bis heute sowie vom bei';
  const headings = 'Berufserfahrung\nAusbildung\nKenntnisse\nSprachen';
  check([
    [`${german} depuis chez avec dans`, 'de fr en'],
    [`${german} depuis chez avec`, 'de en'],
    [`${german} depuis depuis depuis depuis chez avec`, 'de en'],
    [`depuis chez avec dans\n${german}\n${headings}\nbeim zurzeit`, 'de fr en'],
    [`depuis chez avec dans\n${german}\n${headings}\nbeim zurzeit laufend`, 'de en'],
    [`${german} depuis chez avec dans enero de 2019 y`, 'de fr en'],
    [`${german} the with and from to`, 'de en'],
  ]);
});

it('looks no further than 20,000 characters', () => {
  expect(codes(`${'.'.repeat(19_997)}und`)).toBe('de en');
  expect(codes(`${'.'.repeat(19_999)}und`)).toBe('en');
});

describe('languages that are called', () => {
  it.each([
    [['de'], 'de en'],
    [['en', 'de'], 'en de'],
    [['fr', 'de', 'fr'], 'fr de en'],
    [[], 'en'],
    [Array.from({ length: 9 }, () => 'pl'), 'pl en'],
  ])('%j', (called, expected) =>
    expect(
      languagesCalled(called, languages)
        .map(({ code }) => code)
        .join(' '),
    ).toBe(expected),
  );

  it('are prepared once, found or called', () => {
    const preparedFor = (chosen: readonly Language[]) => lexiconOf(chosen, languages).prepared;
    expect(preparedFor(languagesCalled(['de', 'de'], languages))).toBe(
      preparedFor(languagesCalled(['de'], languages)),
    );
    expect(preparedFor(detectLanguages('Kenntnisse', languages))).toBe(
      preparedFor(languagesCalled(['de'], languages)),
    );
  });

  const read = 'en, de, fr, es, pt, it, nl, pl, sv';
  it.each([
    [['xx'], `Recto does not read the language "xx"; it reads ${read}.`],
    [['de', 'D'.repeat(41)], `Recto does not read the language "${'D'.repeat(40)}"; it reads ${read}.`],
    [[1], `Recto does not read a language of type number; it reads ${read}.`],
    [['de', undefined], `Recto does not read a language of type undefined; it reads ${read}.`],
    ['de', `convert() takes "languages" as a list of at most 12 language packs or codes (${read}).`],
    [
      Array.from({ length: 13 }, () => 'de'),
      `convert() takes "languages" as a list of at most 12 language packs or codes (${read}).`,
    ],
  ])('are refused where they are not read: %j', (called, reason) =>
    expect(() => languagesCalled(called as readonly string[], languages)).toThrow(new TypeError(reason)),
  );
});
