import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { en } from '../../src/words/en.ts';
import type { Language } from '../../src/words/language.ts';

const months = 'unuvo duvo trivo kvarvo kvinvo sesvo sepvo okvo navo dekvo undekvo dudekvo'.split(' ');
const invented: Language = {
  ...en,
  code: 'x-invented',
  headings: { ...en.headings, education: [...en.headings.education, 'lernado'] },
  months: en.months.map((names, index) => [...names, months[index] as string]),
};
const text = 'Ann Lee\n\nLernado\nOstwick College\ntrivo 2019 – kvinvo 2021';

describe('a pack of words', () => {
  it('is read beside the languages that Recto has', () => {
    const { resume, languages } = convert(text, { languages: [invented, 'de'] });
    expect(languages).toEqual(['x-invented', 'de', 'en']);
    expect(resume.education).toEqual([
      { institution: 'Ostwick College', startDate: '2019-03', endDate: '2021-05' },
    ]);
  });

  it('does nothing where it is not asked for', () => {
    expect(convert(text, { languages: ['en'] }).resume.education?.[0]?.startDate).not.toBe('2019-03');
  });

  it('may stand in for one that Recto has', () => {
    const own = { ...invented, code: 'en' };
    expect(convert(text, { languages: [own] }).languages).toEqual(['en']);
    expect(convert(text, { languages: [own] }).resume.education?.[0]?.startDate).toBe('2019-03');
  });

  it.each([
    [{}, /needs "code"/],
    [{ code: 'x' }, /"x" needs "headings": an object/],
    [{ ...en, titles: undefined }, /"en" needs "titles": a list of words/],
    [{ ...en, titles: ['cook', 5] }, /needs "titles": a list of words/],
    [{ ...en, months: en.months.slice(1) }, /needs "months": twelve lists/],
    [{ ...en, labels: { ...en.labels, phone: null } }, /needs "labels.phone": a list of words/],
  ])('%#: what it lacks is said', (pack, reason) => {
    expect(() => convert(text, { languages: [pack as never] })).toThrow(reason);
    expect(() => convert(text, { languages: [pack as never] })).toThrow(TypeError);
  });
});

describe('CLDR', () => {
  const countryIn = (code: string, place: string) =>
    convert(`Ada Quill\n${place}\nada@quill.example`, { languages: [code] }).resume.basics?.location
      ?.countryCode;

  it.each([
    ['pt', 'Porto, Eslováquia', 'SK'],
    ['pl', 'Toruń, Nowa Zelandia', 'NZ'],
    ['de', 'Köln, Kasachstan', 'KZ'],
    ['sv', 'Lund, Elfenbenskusten', 'CI'],
    ['en', 'Porto, Eslováquia', undefined],
  ])('names countries in %s: %s', (code, place, country) => expect(countryIn(code, place)).toBe(country));
});
