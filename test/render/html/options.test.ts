import { describe, expect, it } from 'vitest';
import type { ThemeOptions } from '../../../src/resume.ts';
import { pdfRenderOptions, render } from '../../../src/render/html/index.ts';
import schema from '../../../schema/options.schema.json' with { type: 'json' };
import { translations } from '../../../src/view/labels/language-of.ts';
import { readSize } from '../../../src/view/options/read-page.ts';
import { sectionNames } from '../../../src/view/options/view-settings.ts';
import { sample } from './sample.ts';

const headings = (html: string) => [...html.matchAll(/<h2 id="(\w+)">/g)].map(([, name]) => name);
const image = 'https://e.example/i.png';

describe('options', () => {
  it.each<[ThemeOptions, RegExp]>([
    [{ lang: 'de-CH' }, /<html lang="de-CH" dir="ltr">/],
    [{ lang: 'ar' }, /<html lang="ar" dir="rtl">/],
    [{ lang: 'az-Arab' }, /<html lang="az-Arab" dir="rtl">/],
    [{ lang: 'he', dir: 'ltr' }, /<html lang="he" dir="ltr">/],
    [{ dir: 'rtl' }, /<html lang="en" dir="rtl">/],
    [{ labels: { work: 'Practice', nonsense: 'x' } as object }, /<h2 id="work">Practice<\/h2>/],
    [{ labels: { resume: 'CV' } }, /<title>Richard/],
    [{ scheme: 'auto' }, /@media screen and \(prefers-color-scheme:dark\)/],
    [{ scheme: 'dark' }, /@media screen\{:root\{--background:#171614/],
    [{ font: 'sans' }, /--font:"Avenir Next"/],
    [{ font: 'mono' }, /--font:ui-monospace/],
    [{ font: 'serif' }, /--font:Charter/],
  ])('%j', (options, pattern) => {
    expect(render(sample, options)).toMatch(pattern);
    expect(render({ ...sample, meta: { themeOptions: options } })).toMatch(pattern);
  });

  it('scheme light knows no dark', () =>
    expect(render(sample, { scheme: 'light' })).not.toContain('#171614'));

  it('photo shows or hides the image', () => {
    expect(render({ basics: { image } })).toContain('<img');
    expect(render({ basics: { image } }, { photo: true })).toContain('<img');
    expect(render({ basics: { image } }, { photo: false })).not.toContain('<img');
  });

  it('sections: nothing of one that is left out is in the head', () => {
    const resume = {
      basics: { name: 'Ada', summary: 'A secret.' },
      work: [{ name: 'Inkwell' }],
      education: [{ institution: 'Hidden School' }],
      skills: [{ name: 'Hidden skill' }],
    };
    expect(render(resume, { sections: ['work'] })).not.toMatch(/secret|Hidden/);
  });

  it('sections orders and hides', () => {
    expect(headings(render(sample, { sections: ['skills', 'work'] }))).toEqual(['skills', 'work']);
    expect(headings(render(sample, { sections: ['skills', 'skills', 'nonsense'] as never }))).toEqual([
      'skills',
    ]);
    expect(headings(render(sample, { sections: [] }))).toEqual([]);
    expect(headings(render(sample))).toEqual(
      'summary work projects education volunteer skills awards publications languages interests references'.split(
        ' ',
      ),
    );
  });

  describe('extras', () => {
    const resume = { ...sample, sideProjects: [{ name: 'Kites' }], basics: { name: 'Ada' } };

    it('come last, where sections say, or not at all', () => {
      expect(headings(render(resume)).at(-1)).toBe('extra1');
      expect(headings(render(resume, { sections: ['extras', 'work'] }))).toEqual(['extra1', 'work']);
      expect(headings(render(resume, { sections: ['work'] }))).toEqual(['work']);
    });

    it.each([{ extras: false }, { extras: false, sections: ['extras' as const] }])('%j', (options) => {
      expect(render(resume, options)).not.toContain('Kites');
      expect(render({ ...resume, meta: { themeOptions: options } })).not.toContain('Kites');
    });
  });

  it('of the argument win over those of the resume, each for itself', () => {
    const resume = {
      ...sample,
      meta: { themeOptions: { lang: 'fr', font: 'mono' as const, labels: { work: 'A', skills: 'B' } } },
    };
    const html = render(resume, { lang: 'nl', labels: { work: 'C' } });
    for (const part of ['lang="nl"', '--font:ui-monospace', '>C</h2>', '>B</h2>'])
      expect(html).toContain(part);
  });

  it.each<object>([
    { sections: 'work' },
    { sections: ['nonsense'] },
    { sections: [7, null, {}] },
    { labels: 'x' },
    { labels: { work: 7, skills: '', present: null } },
    { labels: ['x'] },
    { lang: 7 },
    { lang: '' },
    { lang: 'en"><script>' },
    { lang: 'constructor1' },
    { dir: 'up' },
    { dates: 'day' },
    { dates: true },
    { scheme: 'sepia' },
    { font: 'a;b' },
    { font: '' },
    { font: [] },
    { font: 'url(x)' },
    { font: 'x, "y}' },
    { font: ['x', {}] },
    { photo: 'no' },
    { photo: 0 },
    { extras: 'no' },
    { sections: ['extra'] },
    { unknown: 1 },
    { toString: 1 },
  ])('%j is wrong and changes nothing', (options) => {
    expect(render(sample, options as ThemeOptions)).toBe(render(sample));
    expect(render({ ...sample, meta: { themeOptions: options as ThemeOptions } })).toBe(render(sample));
  });

  it('a wrong one falls back to the resume', () => {
    expect(render({ meta: { themeOptions: { lang: 'fr' } } }, { lang: '7' })).toContain('lang="fr"');
  });
});

describe('the schema of the options', () => {
  const { properties } = schema;

  it('names what the theme names', () => {
    expect(properties.sections.items.enum).toEqual([...sectionNames, 'extras']);
    expect(Object.keys(properties.labels.properties)).toEqual(Object.keys(translations['en']?.labels ?? {}));
    for (const code of Object.keys(translations)) expect(properties.lang.description).toContain(code);
  });

  it('lets pass only what the theme takes', () => {
    for (const size of properties.page.properties.size.enum) expect(readSize(size)).toBe(size);
    for (const name of Object.keys(properties.colors.properties))
      expect(render({}, { colors: { [name]: ['#123456'] } })).not.toBe(render({}));
    for (const font of properties.font.examples.slice(1)) expect(render({}, { font })).not.toBe(render({}));
  });
});

describe('pdfRenderOptions', () => {
  it('are static', () =>
    expect(pdfRenderOptions).toEqual({ mediaType: 'print', printBackground: true, preferCSSPageSize: true }));
});

const styleIn = (html: string) => /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
const plain = styleIn(render({}));

describe('a font of one’s own', () => {
  it.each<[string, string]>([
    ['Inter', '--font:"Inter",Charter,'],
    ['Inter, sans-serif', '--font:"Inter",sans-serif;'],
    [`'Source Sans 3', "Ärla", monospace`, '--font:"Source Sans 3","Ärla",monospace;'],
    [['Inter', 'serif'] as never, '--font:"Inter",serif;'],
  ])('%j', (font, css) => expect(styleIn(render({}, { font }))).toContain(css));
});

describe('the page on paper', () => {
  it.each<[NonNullable<ThemeOptions['page']>, string]>([
    [{ size: 'A4' }, '@page{size:A4;margin:16mm 18mm 18mm}'],
    [{ margins: '2cm' }, '@page{margin:2cm}'],
    [{ margins: ' 0  0.5in 10mm 36pt ' }, '@page{margin:0 0.5in 10mm 36pt}'],
    [
      { numbers: true },
      '@bottom-right{content:"Ada \\22 \\5c \\3c \\2f style\\3e  – " counter(page)" / "counter(pages);',
    ],
  ])('%j', (page, css) =>
    expect(styleIn(render({ basics: { name: 'Ada "\\</style>' } }, { page }))).toContain(css),
  );

  it.each<object>([
    { size: 'A9' },
    { size: 'A4;}' },
    { size: 4 },
    { margins: '51mm' },
    { margins: '9999in' },
    { margins: '-1mm' },
    { margins: '1em' },
    { margins: '1mm 1mm 1mm 1mm 1mm' },
    { margins: '1mm}body{display:none' },
    { margins: 20 },
    { numbers: 'yes' },
    [],
    'A4',
  ] as object[])('%j is wrong and changes nothing', (page) =>
    expect(render({}, { page } as ThemeOptions)).toBe(render({})),
  );
});

describe('css', () => {
  it('of the caller comes last', () =>
    expect(styleIn(render({}, { css: 'h1{color:red}' }))).toBe(`${plain}h1{color:red}`));

  it.each(['</style><script>hit()</script>', '</', 7, null, {}, ' '])('%j is refused', (css) =>
    expect(styleIn(render({}, { css } as never))).toBe(plain),
  );

  it('of the resume is refused, and so is its today', () => {
    const themeOptions = { css: 'h1{color:red}', today: '2020-01-01', durations: true } as never;
    const work = [{ name: 'W', startDate: '2019-01' }];
    expect(render({ work, meta: { themeOptions } })).toBe(render({ work }));
  });
});
