/* oxlint-disable no-await-in-loop -- one page shows one resume at a time */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resume, ThemeOptions } from '../../../src/resume.ts';
import { paletteNames } from '../../../src/render/html/colors/palettes.ts';
import { render } from '../../../src/render/html/index.ts';
import { type LookName, lookNames } from '../../../src/render/html/looks/look.ts';
import { translations } from '../../../src/view/labels/language-of.ts';
import { meters } from '../../acceptance/meter.ts';
import { tenfold } from '../../acceptance/tenfold.ts';
import { launchChromium } from '../../chromium.ts';
import { chromiumIsHere, pdftotextIsHere } from '../../installed.ts';
import { fill, leaves } from './fill.ts';
import { odd } from './odd-inputs.ts';
import { payloads } from './payloads.ts';
import { sample } from './sample.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const csp = "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:";
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const twice: Resume = { ...sample, work: [...(sample.work ?? []), ...(sample.work ?? [])] };
const bare: Resume = {
  work: [
    { startDate: '2019', highlights: ['Kept the shop open'] },
    { startDate: '2020', endDate: 'a long while ago, as far as anyone knows' },
  ],
  education: [{ institution: 'Evening School' }],
  skills: [{ name: 'Patience' }, { keywords: ['loose'] }, { name: 'Soldering', level: 'Fair' }],
};

describe.skipIf(!chromiumIsHere)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => browser?.close());

  it('runs no script and keeps no address that would, whatever the fields hold', async () => {
    const page = await browser.newPage();
    const hits: string[] = [];
    await page.exposeFunction('hit', () => hits.push('hit'));
    await page.route('**', (route) => route.abort());
    for (const payload of payloads) {
      await page.setContent(
        render(
          fill(() => payload),
          { labels: { work: payload } },
        ),
      );
      const found = await page.evaluate(clickAll);
      expect([payload, found, hits]).toEqual([payload, { elements: [], attributes: [], addresses: [] }, []]);
    }
    await page.close();
  });

  it.each<[string, Resume, ThemeOptions]>([
    ['sample', sample, {}],
    [
      'with a photo',
      { ...sample, basics: { ...sample.basics, image: png } },
      { scheme: 'dark', font: 'sans' },
    ],
    ['payloads', fill(() => payloads.join(' ')), {}],
  ])('asks for nothing and keeps to the CSP: %s', async (_name, resume, options) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.route('**', (route) => {
      const url = route.request().url();
      if (url === 'http://recto.example/') {
        return route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': csp },
          body: render(resume, options),
        });
      }
      asked.push(url);
      return route.fulfill({ status: 204 });
    });
    await page.goto('http://recto.example/');
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  const settings = lookNames.flatMap((look, at) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['ltr', 'rtl'] as const).map((dir, other) => ({
        look,
        scheme,
        dir,
        palette: paletteNames[(at + other) % paletteNames.length] as (typeof paletteNames)[number],
      })),
    ),
  );
  it.each(settings)('has no axe violation: $look $palette $scheme $dir', async ({ scheme, ...options }) => {
    const page = await browser.newPage({ colorScheme: scheme });
    for (const resume of [sample, twice, bare, {}, fill(({ path }) => path)]) {
      await page.setContent(render(resume, options));
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() =>
        (globalThis as never as { axe: { run(): Promise<AxeReport> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.close();
  });

  it('never scrolls sideways at 360 px', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const long = 'W'.repeat(200);
    const fields: readonly Resume[] = [
      sample,
      bare,
      fill(() => long),
      fill(
        ({ kind }) =>
          ({
            uri: `https://${long}.example/${long}`,
            email: `${long}@e.example`,
            date: '2020-12',
            text: `${long} ${long}`,
          })[kind],
      ),
    ];
    for (const resume of fields) {
      for (const options of [
        ...lookNames.map((look) => ({ look })),
        { dir: 'rtl' },
        { font: 'mono' },
      ] as const) {
        for (const width of [360, 700, 1200]) {
          await page.setViewportSize({ width, height: 640 });
          await page.setContent(render(resume, options));
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
    }
    await page.close();
  });

  it('keeps the dates of every language in the rail', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const work = Array.from({ length: 12 }, (_, month) => ({
      name: 'W',
      startDate: `2008-${String(month + 1).padStart(2, '0')}`,
      endDate: `2018-${String(12 - month).padStart(2, '0')}`,
    }));
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const lang of Object.keys(translations)) {
        for (const font of ['serif', 'sans', 'mono']) {
          await page.setContent(render({ work }, { lang, font, durations: true }));
          const wide = await page.evaluate(() =>
            Array.from(document.querySelectorAll('.when'))
              .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
              .map(({ textContent }) => textContent),
          );
          expect([media, lang, font, wide]).toEqual([media, lang, font, []]);
        }
      }
    }
    await page.close();
  });

  it('sets English ranges of months on one line of the rail, in every font', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const dated = (startDate: string, endDate: string) => ({ work: [{ name: 'W', startDate, endDate }] });
    const heightOf = async (resume: Resume, font: string) => {
      await page.setContent(render(resume, { look: 'rail', lang: 'en', font }));
      return page.evaluate(() => document.querySelector('.when')?.getBoundingClientRect().height);
    };
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const font of ['serif', 'sans', 'mono'])
        expect([media, font, await heightOf(dated('2008-08', '2018-05'), font)]).toEqual([
          media,
          font,
          await heightOf(dated('2008', '2018'), font),
        ]);
    }
    await page.close();
  });

  it.each(lookNames)('fills a sheet from one chosen margin to the other, in the look %s', async (look) => {
    const page = await browser.newPage({ viewport: { width: 1800, height: 800 } });
    await page.emulateMedia({ media: 'print' });
    const resume = { basics: { name: 'Bo Ek', summary: 'I bake, and I have baked. '.repeat(40) } };
    await page.setContent(render(resume, { look, page: { margins: '0' } }));
    const edges = await page.evaluate(() => {
      const { left, right } = (document.querySelector('main') as Element).getBoundingClientRect();
      return [left, right, document.querySelector('.lead p')?.getBoundingClientRect().right];
    });
    expect(edges).toEqual([0, 1800, 1800]);
    await page.close();
  });

  it.each(lookNames)('tears no range of dates on a phone, in the look %s', async (look) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const education = Array.from({ length: 24 }, (_, more) => ({
      institution: `University of ${'L'.repeat(more + 1)}`,
      studyType: 'PhD',
      startDate: '2010-09',
      endDate: '2014-06',
    }));
    await page.setContent(render({ education, skills: [{ name: 'GIS' }] }, { look }));
    const heights = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.when'), (one) => one.getBoundingClientRect().height),
    );
    expect(heights).toHaveLength(24);
    expect(new Set(heights.map(Math.round)).size).toBe(1);
    await page.close();
  });

  it('sets the header of classic in the middle', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const basics = { name: 'Bo Ek', label: 'Baker', email: 'bo@ek.example' };
    await page.setContent(render({ basics }, { look: 'classic' }));
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const middles = await page.evaluate(() =>
        Array.from(document.querySelectorAll('header bdi, header a'), (one) => {
          const { left, right } = one.getBoundingClientRect();
          return Math.round((left + right) / 2);
        }),
      );
      expect(middles).toEqual([600, 600, 600]);
    }
    await page.close();
  });

  it('sets what a role says below its title, with dates in the rail or without', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const role = (position: string, startDate?: string) => ({
      name: 'Crumb Ltd',
      position,
      highlights: ['Baked'],
      ...(startDate && { startDate }),
    });
    for (const work of [
      [role('Head baker'), role('Baker')],
      [role('Head baker', '2020'), role('Baker', '2018')],
    ]) {
      await page.setContent(render({ work }, { look: 'rail' }));
      const [titles, bodies] = await page.evaluate(() =>
        ['.group article .what', '.group article .body'].map((selector) =>
          Array.from(document.querySelectorAll(selector), (one) => one.getBoundingClientRect().left),
        ),
      );
      expect(titles).toHaveLength(2);
      expect(bodies).toEqual(titles);
    }
    await page.close();
  });

  it('prints white on a dark system', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.setContent(render(sample, { scheme: 'dark' }));
    expect(await page.evaluate(groundColor)).toBe('rgb(23, 22, 20)');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(groundColor)).toBe('rgb(255, 255, 255)');
    // The margins of a sheet have the color of the scheme.
    const schemeOf = () => getComputedStyle(document.documentElement).colorScheme;
    expect(await page.evaluate(schemeOf)).toBe('light');
    await page.close();
  });

  describe.skipIf(!pdftotextIsHere)('on paper', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recto-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    async function print(
      page: Page,
      resume: Resume,
      format: 'A4' | 'Letter' = 'A4',
      look: LookName = 'rail',
    ): Promise<(...flags: readonly string[]) => string> {
      await page.setContent(render(resume, { look }));
      const file = join(folder, 'page.pdf');
      writeFileSync(file, await page.pdf({ format, printBackground: true, preferCSSPageSize: true }));
      return (...flags) => execFileSync('pdftotext', [...flags, file, '-'], { encoding: 'utf8' });
    }

    it.each(lookNames)('holds the sample on two sheets, in the look %s', async (look) => {
      const page = await browser.newPage();
      for (const format of ['A4', 'Letter'] as const) {
        const read = await print(page, sample, format, look);
        expect(read().split('\f').length - 1).toBeLessThanOrEqual(2);
      }
      await page.close();
    });

    it.each(lookNames)('is read in the order of the page, in the look %s', async (look) => {
      const page = await browser.newPage();
      for (const resume of [sample, twice, bare]) {
        const read = await print(page, resume, 'A4', look);
        expect(lettersOf(read('-raw'))).toBe(lettersOf(await page.evaluate(readPrinted)));
      }
      await page.close();
    });

    it.each<[string, Resume]>([
      ['sample', sample],
      ['merged', twice],
      ['bare', bare],
      [
        'long',
        {
          ...sample,
          work: Array.from({ length: 30 }, (_, place) => ({ ...sample.work?.[0], name: `Firm ${place}` })),
        },
      ],
    ])('is read in the order of the page: %s', async (_name, resume) => {
      const page = await browser.newPage();
      const read = await print(page, resume);
      expect(lettersOf(read('-raw'))).toBe(lettersOf(await page.evaluate(readPrinted)));
      // By position, a date in the rail comes before the title on its line, and before nothing else
      await page.evaluate(putDatesFirst);
      expect(lettersOf(read())).toBe(lettersOf(await page.evaluate(() => document.body.innerText)));
      await page.close();
    });

    // What stands in the acceptance table is measured as that of other themes
    const figures: readonly (readonly [keyof typeof meters, number])[] = [
      ['fields shown', leaves().length - 1],
      ['fields in the A4 PDF, image excepted', leaves().length - 1],
      ['odd inputs rendered clean', odd.length - 1],
      ['payloads that run script', 0],
      ['links kept to javascript: or data:', 0],
      ['CSP violations', 0],
      ['external requests', 0],
      ['order of the PDF text, -raw (%)', 100],
      ['pixels beyond 360, words of 200 letters', 0],
    ];
    it.each(lookNames.flatMap((look) => figures.map((row) => [look, ...row] as const)))(
      'measures in the look %s %s: %d',
      async (look, what, figure) =>
        expect(await meters[what]?.((resume) => render(resume, { look }), browser)).toBe(figure),
    );

    it('strands no heading at the foot of a page', async () => {
      const page = await browser.newPage();
      for (const format of ['A4', 'Letter'] as const) {
        const read = await print(page, tenfold(sample), format);
        const feet = read('-layout')
          .split('\f')
          .map((sheet) => sheet.trimEnd().split('\n').at(-1)?.trim() ?? '');
        const heads =
          /^(?:[A-Z]{5,}|.*(?:CEO\/President|Teacher|Bachelor, Information.*|Miss Direction.*|Award|Erlich Bachman)|.*(?:Firm \d+ \(|CoderDojo \().*)$/;
        expect(feet.filter((foot) => heads.test(foot))).toEqual([]);
      }
      await page.close();
    });
  });
});

interface AxeReport {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

// The functions below run in the page

function clickAll() {
  const all = Array.from(document.querySelectorAll('*'));
  for (const link of all.filter((element) => element.matches('a')))
    link.addEventListener('click', (event) => event.preventDefault());
  for (const element of all)
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  const known = new Set(
    'html head meta title style script body main header img h1 h2 h3 h4 p a bdi br span address section article div ul ol li dl dt dd time blockquote code strong em small data wbr'.split(
      ' ',
    ),
  );
  return {
    elements: all.map((element) => element.localName).filter((name) => !known.has(name)),
    attributes: all.flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'srcdoc'),
    ),
    addresses: all
      .flatMap((element) => [element.getAttribute('href'), element.getAttribute('src')])
      .filter((address) => address && !/^(?:https?:|mailto:|tel:)/.test(address)),
  };
}

function groundColor() {
  return getComputedStyle(document.body).backgroundColor;
}

function readPrinted() {
  // A heading that only screen readers are told
  for (const heading of Array.from(document.querySelectorAll('.lead h2')))
    if (getComputedStyle(heading).position === 'absolute') heading.remove();
  for (const link of Array.from(document.querySelectorAll('[data-url]')))
    link.append(` (${link.getAttribute('data-url')})`);
  for (const link of Array.from(document.querySelectorAll('[data-paper]')))
    link.textContent = link.getAttribute('data-paper');
  return document.body.innerText;
}

function putDatesFirst() {
  for (const when of Array.from(document.querySelectorAll('.when'))) when.parentElement?.prepend(when);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
