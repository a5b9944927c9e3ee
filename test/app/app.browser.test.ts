import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chromiumIsHere } from '../installed.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { download, give, openApp, type OpenOptions, paste, resumeOf, until } from './open-app.ts';
import { servedApp } from './served-app.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const word = `${root}examples/word.txt`;
const gaps = 'Ida Fenwick\n\nExperience\n2019 – 2021\n- Kept bees for a monastery, and sold what they made\n';

describe.skipIf(!chromiumIsHere)('the page in the browser', () => {
  const host = servedApp();

  /** Run a test on a page of its own, which says nothing in the console and asks for its own files alone. */
  const withApp =
    (test: (app: Awaited<ReturnType<typeof openApp>>) => Promise<void>, options?: OpenOptions) =>
    async () => {
      const app = await openApp(host.browser, host.served.url, options);
      await test(app);
      expect(app.errors).toEqual([]);
      const outside = app.requests.filter(
        (url) => !url.startsWith(host.served.url) && !/^(?:blob|data):/.test(url),
      );
      expect(outside).toEqual([]);
      await app.page.close();
    };

  it(
    'says that nothing leaves it, and lets nothing leave',
    withApp(async ({ page }) => {
      expect(await page.textContent('main')).toContain('Nothing leaves this page');
      const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
      expect(policy).toMatch(/^default-src 'self';/);
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src/);
      expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
    }),
  );

  it.each([
    ['text', word, 'Ottilie Brandsma'],
    ['Markdown', `${root}examples/markdown.md`, undefined],
    ['LinkedIn’s archive', `${root}test/import/examples/linkedin-full.zip`, undefined],
    ['RenderCV', `${root}test/import/examples/rendercv-full.yaml`, undefined],
    ['Reactive Resume', `${root}test/import/examples/rr5-full.json`, undefined],
    ['Europass', `${root}test/import/examples/europass3-full.xml`, undefined],
    ['FRESH', `${root}test/import/examples/fresh-full.json`, undefined],
    ['JSON Resume', `${root}examples/word.json`, 'Ottilie Brandsma'],
    ['a page of Recto', `${root}examples/word.html`, 'Ottilie Brandsma'],
  ])('opens %s', async (_, file, name) => {
    await withApp(async ({ page }) => {
      await give(page, file);
      const { basics } = await resumeOf(page);
      expect(basics.name).toEqual(name ?? expect.stringMatching(/\w+ \w+/));
      await until(page, () => document.querySelector('iframe')?.contentDocument?.querySelector('h1'));
    })();
  });

  it(
    'opens a Word document as a stranger’s is',
    withApp(async ({ page }) => {
      const resume = JSON.parse(readFileSync(`${root}examples/word.json`, 'utf8'));
      const buffer = Buffer.from(renderDocx(resume, { embed: false }));
      await give(page, { name: 'cv.docx', mimeType: '', buffer });
      expect((await resumeOf(page))['work']).toHaveLength(3);
    }),
  );

  it(
    'opens a PDF as pictures of its pages, with boxes over them',
    withApp(async ({ page, errors }) => {
      const pdf = await host.browser.newPage();
      await pdf.setContent(
        readFileSync(`${root}examples/word.html`, 'utf8').replace(/<script.*?<\/script>/gs, ''),
      );
      const buffer = await pdf.pdf({ format: 'A4' });
      await give(page, { name: 'cv.pdf', mimeType: '', buffer });
      await page.waitForSelector('.painted');
      const dark = await page.evaluate(() => {
        const canvas = document.querySelector('canvas') as HTMLCanvasElement;
        const copy = Object.assign(document.createElement('canvas'), {
          width: canvas.width,
          height: canvas.height,
        });
        const context = copy.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(canvas, 0, 0);
        return context
          .getImageData(0, 0, copy.width, copy.height)
          .data.filter((one, at) => at % 4 === 0 && one < 100).length;
      });
      expect(dark).toBeGreaterThan(2_000);
      expect(await page.locator('.cells a.value').count()).toBeGreaterThan(20);
      expect(errors).toEqual([]);
    }),
  );

  it(
    'marks a value in the other panes, by the mouse and by the keyboard',
    withApp(async ({ page }) => {
      await give(page, word);
      await until(page, () => document.querySelector('iframe')?.contentDocument?.querySelector('[data-at]'));
      const markedIn = () =>
        page.evaluate(() => [
          document.querySelector('#pane-source .marked')?.textContent,
          document.querySelector<HTMLTextAreaElement>(
            '#pane-fields .marked textarea, #pane-fields .marked input',
          )?.value,
          document.querySelector('iframe')?.contentDocument?.querySelector('.marked')?.textContent,
        ]);
      await page.hover('#pane-source a[data-at="/work/1/name"]');
      expect(await markedIn()).toEqual(Array(3).fill('Ridings Community Pharmacy Ltd'));
      await page.focus('#pane-fields [data-at="/work/2/name"] input');
      expect(await markedIn()).toEqual(Array(3).fill('Larkspur Pharma'));
      await page.frameLocator('iframe').locator('text=Calder Valley College').hover();
      expect(await markedIn()).toEqual(Array(3).fill('Calder Valley College'));
      // What is pointed at stays where it is, also where part of it is out of sight.
      const cut = page.locator('#pane-source a[data-at="/basics/label"]').first();
      const scrolled = () => page.evaluate(() => document.querySelector('#pane-source')?.scrollTop);
      await cut.evaluate((element) => {
        const pane = document.querySelector('#pane-source') as Element;
        pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top + 5;
      });
      const before = await scrolled();
      expect(before).toBeGreaterThan(0);
      await cut.dispatchEvent('mouseover');
      await page.waitForTimeout(400);
      expect(await scrolled()).toEqual(before);
      // Return on a stretch goes to its field.
      await page.focus('#pane-source a[data-at="/basics/label"]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#pane-fields input:focus');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
        'Hospital Pharmacist',
      );
    }),
  );

  it(
    'fills gaps, refuses what a field cannot take, goes back and forth, and keeps it for a new version',
    withApp(async ({ page }) => {
      await paste(page, gaps);
      await page.fill('.to-check [data-at="/work/0/name"] input', 'Abbey of St Alder');
      await page.keyboard.press('Tab');
      await until(page, () =>
        document
          .querySelector('.panes legend')
          ?.ownerDocument.body.textContent?.includes('Abbey of St Alder'),
      );
      await until(page, () => !document.querySelector('.to-check [data-at="/work/0/name"]'));
      expect((await resumeOf(page))['work'][0].name).toBe('Abbey of St Alder');
      await page.fill('fieldset [data-at="/work/0/startDate"] input', 'long ago');
      await page.keyboard.press('Tab');
      expect(await page.textContent('.note')).toContain('a date like 2024');
      await page.fill('fieldset [data-at="/work/0/startDate"] input', '2018-05');
      await page.keyboard.press('Tab');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('May 2018'));
      await page.click('text=Undo');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('2019'));
      await page.click('text=Redo');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('May 2018'));
      expect(await download(page, 'Your corrections (YAML)')).toContain('name: Abbey of St Alder');
      const next = { name: 'cv.txt', mimeType: '', buffer: Buffer.from(gaps.replace('Fenwick', 'Marlowe')) };
      await page.setInputFiles('label:has-text("New version") input', next);
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Marlowe'));
      const { basics, work } = await resumeOf(page);
      expect(basics.name).toBe('Ida Marlowe');
      expect(work[0]).toMatchObject({ name: 'Abbey of St Alder', startDate: '2018-05' });
    }),
  );

  it(
    'adds entries and fields, also of lists, and removes values',
    withApp(async ({ page }) => {
      await paste(page, gaps);
      await page.selectOption('[aria-label="Add a section"]', 'skills');
      await page.fill('fieldset [data-at="/skills/0/name"] input', 'Beekeeping');
      await page.keyboard.press('Tab');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Beekeeping'));
      await page.fill('fieldset [data-at="/work/0/highlights"] textarea', 'First\nSecond');
      await page.keyboard.press('Tab');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Second'));
      await page.fill('fieldset [data-at="/work/0/endDate"] input', '');
      await page.keyboard.press('Tab');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Present'));
      const { skills, work } = await resumeOf(page);
      expect({ skills, work }).toEqual({
        skills: [{ name: 'Beekeeping' }],
        work: [{ startDate: '2019', highlights: ['First', 'Second'] }],
      });
    }),
  );

  it(
    'keeps what is typed as soon as a field is there, and while the document is read again',
    withApp(async ({ page }) => {
      await paste(page, gaps);
      const shown = await page.evaluate(async () => {
        const first = <Found extends Element>(selector: string) =>
          document.querySelector<Found>(selector) as Found;
        const rendered = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
        const type = (input: HTMLInputElement, text: string) => {
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        };
        const menu = first<HTMLSelectElement>('[aria-label="Add a section"]');
        menu.value = 'skills';
        menu.dispatchEvent(new Event('change', { bubbles: true }));
        await rendered();
        const skill = first<HTMLInputElement>('fieldset [data-at="/skills/0/name"] input');
        type(skill, 'Beekeeping');
        await new Promise((resolve) => setTimeout(resolve, 500));
        const soon = skill.value;
        // The entry has a value now; the cursor is in its next field.
        skill.focus();
        skill.blur();
        const level = first<HTMLInputElement>('fieldset [data-at="/skills/0/level"] input');
        level.focus();
        type(level, 'high');
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        const next = [level === document.activeElement, level.value];
        const name = first<HTMLInputElement>('fieldset [data-at="/basics/name"] input');
        name.focus();
        type(name, 'Ida Fen');
        await rendered();
        name.blur();
        name.focus();
        type(name, 'Ida Fen-Moor');
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        return [soon, ...next, name.value];
      });
      expect(shown).toEqual(['Beekeeping', true, 'high', 'Ida Fen-Moor']);
      await page.keyboard.press('Tab');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Ida Fen-Moor'));
    }),
  );

  it(
    'removes entries',
    withApp(async ({ page }) => {
      await give(page, word);
      await page.click('fieldset[data-at="/work/1"] >> text=Remove this entry');
      await until(page, () => !document.querySelector('iframe')?.srcdoc.includes('Ridings Community'));
      await page.click('fieldset[data-at="/work/1"] >> text=Remove this entry');
      await until(page, () => !document.querySelector('iframe')?.srcdoc.includes('Larkspur'));
      const { work } = await resumeOf(page);
      expect(work).toEqual([expect.objectContaining({ position: 'Lead Pharmacist, Paediatrics' })]);
    }),
  );

  it(
    'fixes a resume, and edits it',
    withApp(async ({ page }) => {
      const buffer = Buffer.from(
        '{ "basics": { "name": "Ida " }, "work": [{ "company": "Inkwell", "startDate": "2019" }] }',
      );
      await give(page, { name: 'resume.json', mimeType: '', buffer });
      await page.click('text=/Fix \\d+ problems? automatically/');
      await until(
        page,
        () =>
          document.querySelector<HTMLInputElement>('fieldset [data-at="/work/0/name"] input')?.value ===
          'Inkwell',
      );
      await page.fill('fieldset [data-at="/basics/name"] input', 'Ida Fenwick');
      await page.keyboard.press('Tab');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Ida Fenwick'));
      expect(await resumeOf(page)).toEqual({
        basics: { name: 'Ida Fenwick' },
        work: [{ name: 'Inkwell', startDate: '2019' }],
      });
    }),
  );

  it(
    'gives everything to take away, in the look that was chosen',
    withApp(async ({ page }) => {
      await give(page, word);
      await page.selectOption('label:has-text("Look") select', 'sidebar');
      await page.selectOption('label:has-text("Colors") select', 'wine');
      await page.selectOption('#pane-page label:has-text("Language") select', 'de');
      await until(page, () => document.querySelector('iframe')?.srcdoc.includes('Berufserfahrung'));
      expect(await download(page, 'Page (HTML)')).toContain('<!DOCTYPE html><html lang="de"');
      expect(await download(page, 'Word (DOCX)')).toMatch(/^PK.*word\/document\.xml/s);
      expect(await download(page, 'Markdown')).toContain('# Ottilie Brandsma');
      expect(await download(page, 'Plain text')).toContain('Ottilie Brandsma');
      await page.evaluate(() => {
        const frame = document.querySelector('iframe')?.contentWindow;
        if (frame) frame.print = () => void document.body.append('printed');
      });
      await page.click('.menu > summary');
      await page.click('text=PDF (print)');
      expect(await page.textContent('body')).toContain('printed');
    }),
  );

  it(
    'takes what is dropped on it, and examples',
    withApp(async ({ page }) => {
      await page.evaluate((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.txt'));
        dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }, gaps);
      await page.waitForSelector('h1:has-text("dropped.txt")');
      for (const name of ['A résumé as text', 'A Word document', 'Markdown']) {
        await page.click('text=Start over');
        await page.click(`.examples >> text="${name}"`);
        await page.waitForSelector('.panes');
        await until(page, () => document.querySelector('iframe')?.srcdoc.includes('<h1'));
      }
    }),
  );

  it(
    'tells what it cannot read, and stays as it was',
    withApp(async ({ page }) => {
      await give(page, word);
      const refused = async (name: string, buffer: Buffer) => {
        await page.setInputFiles('label:has-text("Open another") input', { name, mimeType: '', buffer });
        await page.waitForSelector('.problem');
        const text = await page.textContent('.problem');
        await page.click('.problem button');
        return text;
      };
      expect(await refused('photo.png', Buffer.from('89504e470d0a1a0a', 'hex'))).toContain('is a picture');
      expect(await refused('cv.pdf', Buffer.from('%PDF-1.7 nothing'))).toContain('damaged');
      expect(await refused('cv.txt', Buffer.from('  '))).toContain('is empty');
      expect(await refused('cv.txt', Buffer.alloc(20_000_001, 'a'))).toContain('20 MB');
      expect((await resumeOf(page))['basics'].name).toBe('Ottilie Brandsma');
    }),
  );
});
