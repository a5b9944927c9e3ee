import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumIsHere } from '../installed.ts';
import { typeset } from '../source/files/typeset.ts';
import { writePdf } from '../source/files/write-pdf.ts';
import { give, openApp, paste, until } from './open-app.ts';
import { servedApp } from './served-app.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const word = fileURLToPath(new URL('../../examples/word.txt', import.meta.url));
const sloppy = 'Ida Fenwick\n\nExperience\n2019 – 2021\n- Kept bees\n\nOf Interest To Nobody\nA prize pig\n';

/** What axe finds on a page, by the rule and the element. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Whether something is wider than the window. */
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.skipIf(!chromiumIsHere)('the page in the browser is for everyone', () => {
  const host = servedApp();

  it.each([
    ['light', 1_200],
    ['dark', 1_200],
    ['light', 390],
    ['dark', 390],
  ] as const)('%s, %i px: axe finds nothing, and nothing is cut off', async (scheme, width) => {
    const { page, errors } = await openApp(host.browser, host.served.url, { scheme, width });
    expect(await faults(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await paste(page, sloppy);
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('<h1'));
    for (const tab of width < 900 ? ['Document', 'Fields', 'Page'] : [undefined]) {
      if (tab) await page.click(`[role=tab]:has-text("${tab}")`);
      expect(await faults(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    }
    await page.click('.menu > summary');
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is used by the keyboard alone, on a phone too', async () => {
    const { page } = await openApp(host.browser, host.served.url, { width: 390 });
    await give(page, word);
    await page.focus('#tab-fields');
    await page.keyboard.press('ArrowRight');
    expect(await page.isVisible('#pane-page')).toBe(true);
    expect(await page.isVisible('#pane-fields')).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect(await page.isVisible('#pane-source')).toBe(true);
    await page.focus('#pane-source a[data-at="/basics/name"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#pane-fields input:focus');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'Ottilie Brandsma',
    );
    await page.close();
  });

  it('reads long documents without standing still, and can be told to stop', async () => {
    const { page, errors } = await openApp(host.browser, host.served.url);
    const jobs = Array.from(
      { length: 6_000 },
      (_, index) =>
        `Bookbinder, Inkwell ${index} Ltd\n${1900 + (index % 100)} – ${1901 + (index % 100)}\n- Bound ${index} books\n`,
    );
    const buffer = Buffer.from(`Ida Fenwick\n\nExperience\n\n${jobs.join('\n')}`);
    await page.setInputFiles('input[type=file] >> nth=0', { name: 'long.txt', mimeType: '', buffer });
    await page.waitForSelector('.busy');
    // The page answers meanwhile.
    await page.fill('#pasted', 'still here');
    await page.click('.busy button');
    await page.waitForSelector('.problem:has-text("Canceled")');
    await paste(page, sloppy);
    expect(await page.textContent('h1')).toBe('Pasted text');
    // What is shown can be corrected after a further document was canceled.
    await page.setInputFiles('input[type=file] >> nth=0', { name: 'long.txt', mimeType: '', buffer });
    await page.waitForSelector('.busy');
    await page.click('.busy button');
    await page.waitForSelector('.problem:has-text("Canceled")');
    await page.fill('fieldset [data-at="/basics/name"] input', 'Ada Quill');
    await page.keyboard.press('Tab');
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Ada Quill'));
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says how far it is with a PDF of many pages', async () => {
    const { page, errors } = await openApp(host.browser, host.served.url);
    const pages = Array.from({ length: 150 }, (_, index) =>
      typeset(
        `Ida Fenwick\n\nEXPERIENCE\nBookbinder, Inkwell ${index} Ltd\n2019 – 2021\n• Bound ${index} books`,
        ['EXPERIENCE'],
      ),
    );
    const pdf = { name: 'long.pdf', mimeType: '', buffer: Buffer.from(writePdf(pages)) };
    // A fast machine is done before a look from outside the page.
    const told = await page.evaluateHandle(() => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(document.querySelector('.busy')?.textContent ?? '')).observe(
        document.body,
        { subtree: true, childList: true, characterData: true },
      );
      return texts;
    });
    await page.setInputFiles('input[type=file] >> nth=0', pdf);
    await page.waitForSelector('.panes', { timeout: 30_000 });
    expect((await told.jsonValue()).join()).toMatch(/page \d+ of 150/u);
    // Of 150 pages, those near the view are made.
    expect(await page.locator('.sheet').count()).toBe(150);
    expect(await page.locator('.sheet canvas').count()).toBeLessThan(20);
    expect(errors).toEqual([]);
    await page.close();
  });
});
