/**
 * Picture the page in the browser for the READMEs, into examples/: npm run pictures
 */
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../chromium.ts';
import { give, openApp, until } from './open-app.ts';
import { serveApp } from './serve.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const [browser, served] = await Promise.all([launchChromium(), serveApp()]);
for (const { file, ...options } of [
  { file: 'app.png', width: 1_280 },
  { file: 'app-phone.png', width: 390, scheme: 'dark' as const },
]) {
  const { page } = await openApp(browser, served.url, options);
  await give(page, `${examples}word.txt`);
  await until(page, () => document.querySelector('iframe')?.contentDocument?.querySelector('[data-at]'));
  await page.setViewportSize({ width: options.width, height: options.width > 400 ? 720 : 800 });
  if (options.width > 400) await page.hover('#pane-source a[data-at="/work/0/highlights/1"]');
  await page.screenshot({ path: `${examples}${file}` });
}
await browser.close();
served.close();
