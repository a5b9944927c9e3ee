import type { Browser, Page } from 'playwright-core';

/** A page with the app, and what it said and asked for. */
export interface OpenApp {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** Open the app at an address. */
export async function openApp(
  browser: Browser,
  url: string,
  { width = 1_200, scheme = 'light' }: OpenOptions = {},
): Promise<OpenApp> {
  const page = await browser.newPage({
    viewport: { width, height: 850 },
    colorScheme: scheme,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() !== 'log' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error.stack)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, errors, requests };
}

/** Give the app a file, and wait until it shows what became of it. */
export async function give(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.setInputFiles('input[type=file] >> nth=0', file);
  await page.waitForSelector('.panes');
}

/** Paste a text. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.fill('#pasted', text);
  await page.click('text=Convert');
  await page.waitForSelector('.panes');
}

/** The resume, as the page gives it to take away. */
export async function resumeOf(page: Page): Promise<{ readonly [section: string]: any }> {
  return JSON.parse(await download(page, 'resume.json')) as Record<string, unknown>;
}

/** Take something away. */
export async function download(page: Page, label: string): Promise<string> {
  await page.click('.menu > summary');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`.menu >> text="${label}"`)]);
  await page.click('.menu > summary');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length < 10) throw new Error(`${label} is empty.`);
  return bytes.toString('latin1').startsWith('PK') ? bytes.toString('latin1') : bytes.toString();
}

/** Wait until something holds on the page. */
export const until = (page: Page, test: () => unknown) =>
  page.waitForFunction(test, undefined, { timeout: 10_000 });
