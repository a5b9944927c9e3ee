import { openBrowser, type Browser } from './open-browser.ts';

export interface PrintOptions {
  /** The paper, unless the page names one itself. Default: A4. */
  readonly format?: 'A4' | 'Letter';
}

/** A browser that prints pages. */
export interface Printer {
  /**
   * Print a page that needs nothing beside itself: its scripts do not run, and nothing is fetched.
   * @returns the bytes of a PDF: tagged, with title, language and outline
   * @throws Error if the browser ends, does not answer in time, or cannot print the page
   */
  readonly print: (html: string, options?: PrintOptions) => Promise<Uint8Array>;
  /** End the browser; never fails. */
  readonly close: () => Promise<void>;
}

/** Inches. */
const papers = {
  A4: { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 },
  Letter: { paperWidth: 8.5, paperHeight: 11 },
} as const;

const settings = {
  printBackground: true,
  // The page says itself how wide its margins are
  preferCSSPageSize: true,
  marginTop: 0,
  marginRight: 0,
  marginBottom: 0,
  marginLeft: 0,
  displayHeaderFooter: false,
  // Versions without tags or outline ignore these
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** Waits in the page until fonts and images are loaded; broken images are not waited for. */
const ready = `(async () => {
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await document.fonts.ready;
  await Promise.allSettled(images.map((image) => image.decode()));
})()`;

/**
 * Start a browser that prints pages, one after the other.
 * @param path where the browser is
 * @throws Error if it cannot be started
 */
export async function openPrinter(path: string): Promise<Printer> {
  const browser = await openBrowser(path);
  try {
    const ask = await openPage(browser);
    let last: Promise<unknown> = Promise.resolve();
    const print: Printer['print'] = (html, { format = 'A4' } = {}) => {
      const printed = last.then(() => printWith(ask, html, format));
      last = printed.catch(() => {});
      return printed;
    };
    return { print, close: browser.close };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

type Ask = (method: string, params?: object) => Promise<unknown>;

/** Open a page with print styles and without scripts. */
async function openPage({ send }: Browser): Promise<Ask> {
  const { targetId } = (await send('Target.createTarget', { url: 'about:blank' })) as { targetId: string };
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = attached as { sessionId: string };
  const ask: Ask = (method, params) => send(method, params, sessionId);
  await ask('Emulation.setScriptExecutionDisabled', { value: true });
  await ask('Emulation.setEmulatedMedia', { media: 'print' });
  return ask;
}

async function printWith(ask: Ask, html: string, format: keyof typeof papers): Promise<Uint8Array> {
  const { frameTree } = (await ask('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await ask('Runtime.evaluate', { expression: ready, awaitPromise: true });
  const { data } = (await ask('Page.printToPDF', { ...settings, ...papers[format] })) as { data: string };
  return Uint8Array.from(Buffer.from(data, 'base64'));
}
