/**
 * Measure each look of the theme, and its peers, by the same code: npm run acceptance
 * The peers live in a private package: npm --prefix test/peers ci
 */
import { render } from '../../src/render/html/index.ts';
import type { LookName } from '../../src/render/html/looks/look.ts';
import { looks } from '../../src/render/html/looks/looks.ts';
import type { Resume } from '../../src/resume.ts';
import { launchChromium } from '../chromium.ts';
import { loadPeer, peerNames, type Render } from '../peers/load.ts';
import { meters } from './meter.ts';

const peers = await Promise.all(peerNames.map(async (name) => [name, await loadPeer(name)] as const));
const ours = (Object.keys(looks) as LookName[]).map(
  (look) => [`recto ${look}`, (resume: Resume) => render(resume, { look })] as const,
);
const themes: readonly (readonly [string, Render])[] = [...ours, ...peers];

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
