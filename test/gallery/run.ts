/**
 * Picture the theme: npm run gallery
 * Writes every page of people.ts as PNG (desktop and mobile, light and dark, A4 and Letter) and an index beside them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from '../../src/render/html/index.ts';
import { launchChromium } from '../chromium.ts';
import { pictures } from './people.ts';

const folder = fileURLToPath(new URL('../../gallery/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const browser = await launchChromium();
const shown: string[] = [];
for (const { name, resume, options } of pictures) {
  const html = render(resume, options);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1200, 390]) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      await page.setContent(html);
      await page.screenshot({ path: `${folder}${name}-${colorScheme}-${width}.png`, fullPage: true });
      shown.push(`${name}-${colorScheme}-${width}.png`);
      await page.close();
    }
  }
  for (const format of ['A4', 'Letter'] as const) {
    const page = await browser.newPage();
    await page.setContent(html);
    const file = `${folder}${name}-${format}`;
    await page.pdf({ path: `${file}.pdf`, format, printBackground: true, preferCSSPageSize: true });
    await page.close();
    execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', `${file}.pdf`, file]);
    shown.push(`${name}-${format}.png`);
  }
}
await browser.close();

const figures = shown.map(
  (file) => `<figure><img src="${file}" alt="${file}"><figcaption>${file}</figcaption></figure>`,
);
writeFileSync(
  `${folder}index.html`,
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>body{font:16px sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}img{max-width:24rem;display:block}</style>${figures.join('')}</html>\n`,
);
console.log(`Open the gallery: ${folder}index.html`);
