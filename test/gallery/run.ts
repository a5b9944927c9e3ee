/**
 * Picture the theme: npm run gallery
 * Writes every person of people.ts in every look as PNG (desktop and mobile, light and dark, A4 and Letter), an index
 * beside them, and the pictures of README into examples/.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { lookNames } from '../../src/render/html/looks/look.ts';
import { render } from '../../src/render/html/index.ts';
import { launchChromium } from '../chromium.ts';
import { pictures } from './people.ts';

const folder = fileURLToPath(new URL('../../gallery/', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await launchChromium();
const shown: string[] = [];
for (const { name, resume, options } of pictures) {
  for (const look of lookNames) {
    const html = render(resume, { look, ...options });
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1200, 390])
        await picture(browser, html, `${folder}${name}-${look}-${colorScheme}-${width}.png`, {
          colorScheme,
          viewport: { width, height: 800 },
        });
    }
    for (const format of ['A4', 'Letter'] as const)
      await sheet(browser, html, format, `${name}-${look}-${format}`);
  }
}

const wide = { viewport: { width: 1200, height: 720 } };
const page = (name: string) => {
  const found = pictures.find((one) => one.name === name);
  return render(found?.resume ?? {}, { look: 'modern', ...found?.options });
};
await picture(browser, page('full'), `${examples}light.png`, { ...wide, colorScheme: 'light' }, false);
await picture(browser, page('rtl'), `${examples}dark.png`, { ...wide, colorScheme: 'dark' }, false);
const sheets = lookNames.map((look) => {
  const png = readFileSync(`${folder}full-${look}-A4.png`).toString('base64');
  return `<img alt="" src="data:image/png;base64,${png}">`;
});
await picture(
  browser,
  `<style>body{margin:0;padding:16px;background:#8a8a8a;display:flex;align-items:flex-start;gap:16px}img{width:480px}</style>${sheets.join('')}`,
  `${examples}looks.png`,
  { viewport: { width: 4 * 480 + 5 * 16, height: 400 } },
);
await browser.close();

const figures = shown.map(
  (file) => `<figure><img src="${file}" alt="${file}"><figcaption>${file}</figcaption></figure>`,
);
writeFileSync(
  `${folder}index.html`,
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>body{font:16px sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}img{max-width:24rem;display:block}</style>${figures.join('')}</html>\n`,
);
console.log(`Open the gallery: ${folder}index.html`);

/** Picture a page as a screen shows it, whole unless that is not wanted. */
async function picture(
  browser: Browser,
  html: string,
  path: string,
  screen: Parameters<Browser['newPage']>[0],
  fullPage = true,
): Promise<void> {
  const page = await browser.newPage(screen);
  await page.setContent(html);
  await page.screenshot({ path, fullPage });
  await page.close();
  if (path.startsWith(folder)) shown.push(path.slice(folder.length));
}

/** Picture the first sheet of a page as it is printed. */
async function sheet(browser: Browser, html: string, format: 'A4' | 'Letter', name: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.pdf({ path: `${folder}${name}.pdf`, format, printBackground: true, preferCSSPageSize: true });
  await page.close();
  execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', `${folder}${name}.pdf`, `${folder}${name}`]);
  shown.push(`${name}.png`);
}
