/* oxlint-disable no-await-in-loop -- one page shows one resume at a time */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Resume } from '../../src/resume.ts';
import type { Render } from '../peers/load.ts';
import { fill, leaves } from '../render/html/fill.ts';
import { odd } from '../render/html/odd-inputs.ts';
import { payloads } from '../render/html/payloads.ts';
import { sample } from '../render/html/sample.ts';
import { tenfold } from './tenfold.ts';
import { orderOf } from './order-of.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const csp = "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:";
const long = 'W'.repeat(200);

/** What is measured of each theme: every row of the acceptance table, `render` being the theme. */
export const meters: Readonly<Record<string, (render: Render, browser: Browser) => Promise<number>>> = {
  'fields shown': async (render, browser) => {
    const { resume, marks } = marked();
    return onPage(browser, async (page) => {
      await page.setContent(attempt(render, resume));
      const shown = await page.evaluate(readPage);
      return marks.filter((mark) => mark.test(shown)).length;
    });
  },
  'fields in the A4 PDF, image excepted': async (render, browser) => {
    const { resume, marks } = marked();
    const text = await onPaper(browser, attempt(render, resume), 'A4');
    return marks.filter((mark) => mark.test(text()) && mark.test(text('-raw'))).length;
  },
  'odd inputs rendered clean': async (render) =>
    odd.filter(([name, input]) => {
      // Some themes would take hours for it
      const html = name !== 'a list of four billion' && attempt(render, input as Resume);
      return html && !/\bundefined\b|\bNaN\b|\[object Object\]|Invalid [Dd]ate/.test(html);
    }).length,
  'payloads that run script': async (render, browser) =>
    onPage(browser, async (page) => {
      let hits = 0;
      await page.exposeFunction('hit', () => hits++);
      let bad = 0;
      for (const payload of payloads) {
        hits = 0;
        await page.setContent(attack(render, payload));
        await page.evaluate(clickAll);
        if (hits) bad++;
      }
      return bad;
    }),
  'links kept to javascript: or data:': async (render, browser) =>
    onPage(browser, async (page) => {
      let kept = 0;
      for (const payload of payloads) {
        await page.setContent(attack(render, payload));
        kept += await page.evaluate(countUnsafe);
      }
      return kept;
    }),
  'CSP violations': async (render, browser) => (await visit(browser, attempt(render, sample))).said,
  'external requests': async (render, browser) => (await visit(browser, attempt(render, sample))).asked,
  'axe violations, light': async (render, browser) => axeOf(browser, attempt(render, sample), 'light'),
  'axe violations, dark': async (render, browser) => axeOf(browser, attempt(render, sample), 'dark'),
  'order of the PDF text, -raw (%)': async (render, browser) => order(render, browser, '-raw'),
  'order of the PDF text, default (%)': async (render, browser) => order(render, browser),
  'pixels beyond 360, words of 200 letters': async (render, browser) =>
    beyond(
      browser,
      attempt(
        render,
        fill(({ kind }) =>
          kind === 'date' ? '2020-12' : kind === 'uri' ? `https://e.example/${long}` : long,
        ),
      ),
    ),
  'pixels beyond 360, sample': async (render, browser) => beyond(browser, attempt(render, sample)),
  'bytes of the sample': async (render) => Buffer.byteLength(attempt(render, sample)),
  'bytes of the sample, gzip': async (render) => gzipSync(attempt(render, sample)).length,
  'A4 pages of the sample': async (render, browser) =>
    (await onPaper(browser, attempt(render, sample), 'A4'))().split('\f').length - 1,
  'A4 pages of ten times the sample': async (render, browser) =>
    (await onPaper(browser, attempt(render, tenfold(sample)), 'A4'))().split('\f').length - 1,
  'letters a line, median': async (render, browser) =>
    onPage(browser, async (page) => {
      await page.setContent(attempt(render, sample));
      return page.evaluate(lettersALine);
    }),
};

function marked() {
  const all = leaves().filter(({ path }) => path !== 'basics.image');
  const marks = new Map(
    all.map(({ path, kind }, place) => [
      path,
      kind === 'date' ? String(1900 + place) : path.endsWith('countryCode') ? 'AQ' : `mark${place}x`,
    ]),
  );
  const resume = fill(({ path, kind }) => {
    const mark = marks.get(path);
    return kind === 'uri' ? `https://${mark}.example` : kind === 'email' ? `${mark}@e.example` : mark;
  });
  return {
    resume,
    marks: [...marks.values()].map((mark) => new RegExp(mark === 'AQ' ? '\\bAQ\\b|Antarctica' : mark)),
  };
}

function attempt(render: Render, resume: Resume): string {
  try {
    return String(render(copy(resume)));
  } catch {
    return '';
  }
}

// Some themes write into what they are given
function copy(resume: Resume): Resume {
  try {
    return structuredClone(resume);
  } catch {
    return resume;
  }
}

// Some themes throw for a country that there is none of, and would look safe
function attack(render: Render, payload: string): string {
  const everywhere = (country: string) =>
    fill(({ path }) => (path.endsWith('countryCode') ? country : payload));
  return attempt(render, everywhere(payload)) || attempt(render, everywhere('AQ'));
}

async function onPage<T>(browser: Browser, look: (page: Page) => Promise<T>, options = {}): Promise<T> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(120_000);
  // What a page asks for is not there, and not waited for
  await page.route(/^(?!data:|about:)/, (route) => route.abort());
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}

async function onPaper(browser: Browser, html: string, format: 'A4' | 'Letter') {
  const folder = mkdtempSync(join(tmpdir(), 'recto-'));
  const file = join(folder, 'page.pdf');
  try {
    await onPage(browser, async (page) => {
      await page.setContent(html);
      writeFileSync(file, await page.pdf({ format, printBackground: true, preferCSSPageSize: true }));
    });
    const texts = ['', '-raw'].map((flag) =>
      execFileSync('pdftotext', [...(flag ? [flag] : []), file, '-'], { encoding: 'utf8' }),
    );
    return (flag: '' | '-raw' = '') => texts[flag ? 1 : 0] as string;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function order(render: Render, browser: Browser, flag: '' | '-raw' = ''): Promise<number> {
  const html = attempt(render, sample);
  const text = await onPaper(browser, html, 'A4');
  return onPage(browser, async (page) => {
    await page.setContent(html);
    await page.emulateMedia({ media: 'print' });
    return Math.round(1000 * orderOf(await page.evaluate(() => document.body.innerText), text(flag))) / 10;
  });
}

async function visit(browser: Browser, html: string) {
  return onPage(browser, async (page) => {
    const found = { asked: 0, said: 0 };
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) found.said++;
    });
    await page.route('**', (route) => {
      const url = route.request().url();
      if (url === 'http://recto.example/')
        return route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': csp },
          body: html,
        });
      if (url === 'http://bare.example/') return route.fulfill({ contentType: 'text/html', body: html });
      if (!url.endsWith('/favicon.ico')) found.asked++;
      return route.abort();
    });
    await page.goto('http://recto.example/');
    found.asked = 0;
    await page.goto('http://bare.example/');
    return found;
  });
}

async function axeOf(browser: Browser, html: string, colorScheme: 'light' | 'dark'): Promise<number> {
  return onPage(
    browser,
    async (page) => {
      await page.setContent(html);
      await page.addScriptTag({ path: axe });
      return page.evaluate(async () => {
        const { violations } = await (globalThis as never as { axe: Axe }).axe.run();
        return violations.reduce((sum, { nodes }) => sum + nodes.length, 0);
      });
    },
    { colorScheme },
  );
}

interface Axe {
  run(): Promise<{ readonly violations: readonly { readonly nodes: readonly unknown[] }[] }>;
}

async function beyond(browser: Browser, html: string): Promise<number> {
  return onPage(
    browser,
    async (page) => {
      await page.setContent(html);
      return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - 360));
    },
    { viewport: { width: 360, height: 640 } },
  );
}

// The functions below run in the page

function readPage() {
  const links = Array.from(document.querySelectorAll('a[href]')).map((link) => link.getAttribute('href'));
  return [document.body.innerText, ...links].join('\n');
}

function clickAll() {
  for (const link of Array.from(document.querySelectorAll('a')))
    link.addEventListener('click', (event) => event.preventDefault());
  for (const element of Array.from(document.querySelectorAll('body *')))
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

function countUnsafe() {
  return Array.from(document.querySelectorAll('[href],[src]')).filter((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const image = element.localName === 'img' && /^data:image\/(?:png|jpeg|webp|gif)/.test(address);
    // As browsers read an address: without control characters and space
    return !image && /^(?:javascript|data|vbscript):/i.test(address.replace(/[\0- ]/g, ''));
  }).length;
}

function lettersALine() {
  const counts: number[] = [];
  for (const element of Array.from(document.querySelectorAll('p, li, div'))) {
    const [text] = Array.from(element.childNodes).filter(
      (node) => node.nodeType === 3 && (node.textContent ?? '').length > 150,
    );
    if (!text) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = new Set(Array.from(range.getClientRects()).map(({ top }) => Math.round(top))).size;
    if (lines > 1) counts.push((text.textContent ?? '').trim().length / (lines - 0.5));
  }
  counts.sort((a, b) => a - b);
  return Math.round(counts[counts.length >> 1] ?? 0);
}
