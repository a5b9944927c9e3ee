/**
 * Measure the theme and its peers by the same code: npm run acceptance
 * The peers live in a private package: npm --prefix test/peers ci
 */
import { readFileSync } from 'node:fs';
import { launchChromium } from '../chromium.ts';
import { render } from '../../src/theme/index.ts';
import { meters, type Render } from './meter.ts';

const names = ['colophon', 'even', 'kendall', 'stackoverflow', 'elegant'];
const themes: [string, Render][] = [['recto', (resume) => render(resume)]];
for (const name of names) {
  const theme = await load(name).catch(() => undefined);
  const found = theme?.render ?? theme?.default?.render;
  if (found) themes.push([name, found]);
  else console.error(`${name} is not there: npm --prefix test/peers ci`);
}

const browser = await launchChromium();
console.log(`| what | ${themes.map(([name]) => name).join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(themes.length)}`);
for (const [what, meter] of Object.entries(meters)) {
  const figures: string[] = [];
  for (const [, theme] of themes) {
    figures.push(String(await meter(theme, browser).catch((error: Error) => error.message.split('\n')[0])));
  }
  console.log(`| ${what} | ${figures.join(' | ')} |`);
}
await browser.close();

/** Load a theme as Node would, whichever of the two module systems it is written for. */
async function load(name: string) {
  const folder = new URL(`../peers/node_modules/jsonresume-theme-${name}/`, import.meta.url);
  const { exports = {}, main = 'index.js' } = JSON.parse(
    readFileSync(new URL('package.json', folder), 'utf8'),
  );
  const door = exports['.'] ?? exports;
  const file =
    door.import?.default ?? door.import ?? door.default ?? (typeof door === 'string' ? door : main);
  return import(new URL(file, folder).href);
}
