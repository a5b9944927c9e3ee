import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { folderWith } from '../cli/folder-with.ts';
import { startRecto } from '../cli/start-recto.ts';
import { chromiumIsHere } from '../installed.ts';
import { give, openApp, until } from './open-app.ts';

const cv = 'Ida Fenwick\n\nExperience\n2019 – 2021\n- Kept bees for a monastery, and sold what they made\n';

describe.skipIf(!chromiumIsHere)('recto open, in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** Start the command in a folder, and open its address. */
  async function open(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
    const folder = folderWith(files);
    const run = startRecto(folder, ['open', ...words, '--no-open']);
    const [url = ''] = (await run.says('Ctrl+C')).split('\n');
    return { folder, ...(await openApp(browser, url)) };
  }

  it('shows the document, follows it, keeps what was corrected, and saves beside it', async () => {
    const { folder, page, errors } = await open({ 'cv.txt': cv }, 'cv.txt', '--watch');
    await page.waitForSelector('h1:has-text("cv.txt")');
    await page.fill('.to-check [data-at="/work/0/name"] input', 'Abbey of St Alder');
    await page.keyboard.press('Tab');
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Abbey of St Alder'));
    writeFileSync(join(folder, 'cv.txt'), cv.replace('Fenwick', 'Marlowe'));
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Marlowe'));
    await page.click('text=Save cv.json and cv.html');
    await page.waitForSelector('.said:has-text("Saved cv.json, cv.html, cv.facts.yaml")');
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(JSON.parse(read('cv.json'))).toMatchObject({
      basics: { name: 'Ida Marlowe' },
      work: [{ name: 'Abbey of St Alder' }],
    });
    expect(read('cv.html')).toContain('Abbey of St Alder');
    expect(read('cv.facts.yaml')).toContain('name: Abbey of St Alder');
    // What was saved is there again, and what is undone is taken out of the file too.
    await page.reload();
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Abbey of St Alder'));
    await page.fill('fieldset [data-at="/work/0/name"] input', 'Abbey');
    await page.keyboard.press('Tab');
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('>Abbey<'));
    await page.click('text=Undo');
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Abbey of St Alder'));
    await page.click('text=Save cv.json and cv.html');
    await page.waitForSelector('.said:has-text("Saved")');
    expect(read('cv.facts.yaml')).toContain('name: Abbey of St Alder');
    // Another document is not saved in its place.
    await give(page, { name: 'other.txt', mimeType: '', buffer: Buffer.from('Ada Quill\n') });
    await page.waitForSelector('h1:has-text("other.txt")');
    expect(await page.locator('text=Save cv.json and cv.html').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('begins with corrections, and does not save over what is not its own', async () => {
    const facts = 'basics:\n  name: Ada Quill\n';
    const { folder, page } = await open(
      { 'cv.txt': cv, 'facts.yaml': facts, 'cv.html': 'mine' },
      'cv.txt',
      '--with',
      'facts.yaml',
    );
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Ada Quill'));
    await page.click('text=Save cv.json and cv.html');
    await page.waitForSelector('.said:has-text("cv.html was not written by Recto")');
    expect(existsSync(join(folder, 'cv.json'))).toBe(false);
    await page.close();
  });

  it('saves a resume where it was', async () => {
    const { folder, page } = await open({ 'resume.json': '{ "basics": { "name": "Ida" } }' }, 'resume.json');
    await page.fill('fieldset [data-at="/basics/name"] input', 'Ida Fenwick');
    await page.keyboard.press('Tab');
    await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Ida Fenwick'));
    await page.click('text=Save resume.json and resume.html');
    await page.waitForSelector('.said:has-text("Saved resume.json, resume.html")');
    expect(JSON.parse(readFileSync(join(folder, 'resume.json'), 'utf8'))).toEqual({
      basics: { name: 'Ida Fenwick' },
    });
    await page.close();
  });

  it('begins empty without a file', async () => {
    const { page, errors } = await open({});
    expect(await page.textContent('main')).toContain('Nothing leaves this page');
    expect(errors).toEqual([]);
    await page.close();
  });
});
