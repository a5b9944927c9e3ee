import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { languageOf, translations } from '../../src/view/labels/language-of.ts';
import { sectionNames } from '../../src/view/options/view-settings.ts';
import { render } from '../../src/render/html/index.ts';
import { languages } from '../../src/words/index.ts';
import { fill } from '../render/html/fill.ts';
import { visible } from '../render/html/visible.ts';

const all = Object.entries(translations);
const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shape(part)]))
    : typeof value;

describe('every language', () => {
  it('is one of sixteen', () => expect(all).toHaveLength(16));

  it.each(all)('%s is complete', (_code, words) => {
    expect(shape(words)).toEqual(shape(translations['en']));
    expect(words.months).toHaveLength(12);
    expect(new Set(words.months).size).toBe(12);
    expect([...words.monthAndYear].filter((sign) => /[MY]/.test(sign)).sort()).toEqual(['M', 'Y']);
    expect(words.year).toContain('Y');
    expect(Object.values(words.labels).every((label) => label.trim() === label && label)).toBe(true);
  });

  it.each(all.filter(([code]) => code !== 'en'))('%s leaves no English on the page', (lang, words) => {
    const shown = visible(
      render(
        {
          ...fill(({ kind }) => (kind === 'date' ? '2020-05' : '1')),
          work: [{ startDate: '2020-02', name: '1' }],
        },
        { lang, durations: true, today: '2021-03-01' },
      ),
    );
    const own = [
      ...Object.values(words.labels),
      ...words.months,
      ...words.years.flat(),
      ...words.monthsLasted.flat(),
    ]
      .join(' ')
      .match(/[a-z]{2,}/gi);
    const latin = shown.match(/[a-z]{2,}/gi) ?? [];
    expect(latin.filter((word) => !own?.includes(word))).toEqual([]);
  });
});

describe('the language of a tag', () => {
  it.each([
    ['de-CH', 'Berufserfahrung', 'ltr'],
    ['pt-BR', 'Experiência', 'ltr'],
    ['zh-Hans', '工作经历', 'ltr'],
    ['zh-CN', '工作经历', 'ltr'],
    ['AR', 'الخبرة المهنية', 'rtl'],
    ['he', 'ניסיון תעסוקתי', 'rtl'],
    ['fa', 'Experience', 'rtl'],
    ['tlh', 'Experience', 'ltr'],
    ['constructor', 'Experience', 'ltr'],
  ])('%s: %s, %s', (tag, work, dir) => {
    const language = languageOf(tag);
    expect([language.labels.work, language.dir]).toEqual([work, dir]);
  });

  it.each([
    ['en', 'Feb 2020', '2019'],
    ['de', 'Feb. 2020', '2019'],
    ['pl', 'lut 2020', '2019'],
    ['ja', '2020年2月', '2019年'],
    ['ko', '2020년 2월', '2019년'],
    ['zh-Hans', '2020年2月', '2019年'],
    ['ar', 'فبراير 2020', '2019'],
  ])('%s words dates: %s, %s', (lang, month, year) => {
    const shown = visible(render({ work: [{ name: 'W', startDate: '2019', endDate: '2020-02' }] }, { lang }));
    expect(shown).toContain(`${year} – ${month}`);
  });
});

describe('the language that a text is in', () => {
  it.each([
    ['pl', 'Jestem introligatorką i pracuję w warsztacie z moją siostrą, na zlecenie muzeów oraz szkół.'],
    ['es', 'Soy encuadernadora con diez años de experiencia en la restauración de libros para museos.'],
    ['pt', 'Sou encadernadora com dez anos de experiência na restauração de livros para os museus.'],
    ['it', 'Sono una legatrice con dieci anni di esperienza nel restauro di libri per i musei.'],
    ['sv', 'Jag är bokbindare med tio års erfarenhet av att restaurera gamla böcker för museer.'],
  ])('is on the page: %s, %s', (lang, summary) => {
    expect(render({ basics: { name: 'Ida Quill', summary } })).toContain(`<html lang="${lang}"`);
  });

  it.each([
    [
      'cs',
      'Jsem knihařka s deseti lety praxe a pracuji v dílně se sestrou pro muzea, na zakázku i pro školy.',
    ],
    [
      'en',
      'Som kníhviazačka s desiatimi rokmi praxe a pracujem v dielni so sestrou pre múzeá aj na zákazku.',
    ],
    [
      'ca',
      'Soc enquadernadora amb deu anys de feina en la restauració de llibres per als museus i les escoles.',
    ],
    [
      'gl',
      'Son encadernadora con dez anos de traballo na restauración de libros para os museos e as escolas.',
    ],
    ['ro', 'Sunt legătoare cu zece ani de lucru în restaurarea de cărți pentru muzee și școli din oraș.'],
    ['no', 'Jeg er bokbinder med ti års erfaring med å restaurere gamle bøker for museer og skoler.'],
    ['da', 'Jeg er bogbinder med ti års erfaring af at restaurere gamle bøger for museer og skoler.'],
    ['el', 'Είμαι βιβλιοδέτρια με δέκα χρόνια πείρας.'],
    [
      'bg',
      'Работих като книговезец десет години и отговарях за поправката на стари книги, а после ръководих малка работилница в града.',
    ],
  ])('without labels of its own has English ones, not those of a neighbor: %s, %s', (lang, summary) => {
    const page = render({ basics: { name: 'Ida Quill', summary } });
    expect(page).toContain(`<html lang="${lang}"`);
    expect(page).toContain('Summary');
  });

  it('is not told by the words of addresses', () => {
    const highlights = [1, 2, 3, 4, 5].map(
      (n) => `Code: https://quill.com/p${n} [quill.com](https://quill.com)`,
    );
    expect(render({ projects: [{ name: 'Quill', highlights }] })).toContain('<html lang="en"');
  });
});

describe('the converter reads the labels of the page', () => {
  const read = languages.map(({ code }) => code).filter((code) => Object.hasOwn(translations, code));

  it('in nine languages', () => expect(read).toHaveLength(9));

  it.each(read.flatMap((code) => sectionNames.map((name) => [code, name] as const)))(
    '%s %s',
    (code, name) => {
      const { labels } = languageOf(code);
      const heading = labels[name];
      const content: Readonly<Record<string, string>> = {
        languages: 'English – C1',
        summary: 'I keep lamps.',
        references: 'Ada Quill',
      };
      const { resume } = convert(`Ida Quill\n\n${heading}\n${content[name] ?? 'Zanzibar 2019'}\n`, {
        languages: [code],
      });
      const { basics = {}, ...sections } = resume as { basics?: object } & Record<string, unknown>;
      expect(name === 'summary' ? Object.keys(basics) : Object.keys(sections)).toContain(name);
    },
  );

  it.each(read)('%s dates', (code) => {
    for (let month = 1; month <= 12; month++) {
      const date = `2019-${String(month).padStart(2, '0')}`;
      const language = languageOf(code);
      const label = language.monthAndYear.replace('M', language.months[month - 1] ?? '').replace('Y', '2019');
      const { resume } = convert(
        `${language.labels.work}\n\nZanzibar GmbH\t${label} – ${language.labels.present}\n• x y z\n`,
        { languages: [code] },
      );
      expect([label, resume.work?.[0]?.startDate, resume.work?.[0]?.endDate]).toEqual([
        label,
        date,
        undefined,
      ]);
    }
  });
});
