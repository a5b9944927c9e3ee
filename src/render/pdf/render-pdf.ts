import { existsSync } from 'node:fs';
import type { Resume } from '../../resume.ts';
import { choose, oneOf } from '../../view/options/choose.ts';
import { holdsImage } from '../../view/shows-image.ts';
import { show } from '../../view/show.ts';
import { acceptDensity } from '../html/options/page-settings.ts';
import type { RenderOptions } from '../html/render-options.ts';
import { render } from '../html/render.tsx';
import { paperOf } from '../paper-of.ts';
import { attach } from './attach.ts';
import { chooseDensity } from './choose-density.ts';
import { findBrowser } from './find-browser.ts';
import { openPrinter } from './print-page.ts';
import { measureSheets } from './sheets.ts';

/** The options of `renderPdf`. */
export interface PdfOptions extends RenderOptions {
  /** Whether to attach the resume to the PDF as `resume.json`. Default: true. */
  embed?: boolean;
  /** The path of the browser. Default: CHROME_PATH, or a browser found on this machine. */
  browser?: string;
}

/** A resume as a PDF. */
export interface Pdf {
  /** The bytes of the file. */
  readonly pdf: Uint8Array;
  /** How many sheets it takes. */
  readonly sheets: number;
  /** Whether it has no more sheets than `fit` allows. */
  readonly fits: boolean;
}

/**
 * Render a resume as a PDF: tagged, titled, on the paper of the person's country unless an option names one.
 * A browser on this machine prints it, without network access: a photo must be a data: address.
 * @throws Error if no browser is found, or it cannot print; its message says what to do
 */
export async function renderPdf(resume: Resume, options: PdfOptions = {}): Promise<Pdf> {
  if (typeof options !== 'object' || options === null)
    throw new TypeError('renderPdf() takes its options as an object.');
  const { embed = true, browser, ...given } = options;
  const { read, sources } = show(resume, given);
  // The browser has no network: of a photo somewhere else it would show that it is broken.
  const rest = holdsImage(read.basics.image) ? given : { ...given, photo: false };
  const fit = choose(sources, ['fit'], acceptFit) ?? 'tidy';
  const density = choose(sources, ['density'], acceptDensity) ?? 0;
  const printer = await openPrinter(browser === undefined ? browserHere() : browserAt(browser)).catch(
    (error: Error) => {
      throw new Error(`${error.message}\nIs it ${printers}? Name another by \`browser\` or CHROME_PATH.`);
    },
  );
  try {
    const printed = new Map<number, Uint8Array>();
    const print = async (dense: number) => {
      const page = render(resume, { ...rest, density: dense });
      const pdf = await printer.print(page, { format: paperOf(read) });
      printed.set(dense, pdf);
      return measureSheets(pdf);
    };
    const chosen = await chooseDensity(fit, print, density);
    const pdf = printed.get(chosen.density) as Uint8Array;
    return { pdf: embed ? withResume(pdf, resume) : pdf, sheets: chosen.sheets, fits: chosen.reached };
  } finally {
    await printer.close();
  }
}

const printers = 'Chromium, Chrome, Edge or Brave';

function browserAt(path: string): string {
  if (typeof path !== 'string') throw new TypeError('renderPdf() takes `browser` as the path of a browser.');
  if (existsSync(path)) return path;
  throw new Error(`There is no browser at ${path}. Pass the path of ${printers}, or none to have it found.`);
}

function browserHere(): string {
  const { env, platform } = process;
  const found = findBrowser(env, platform, existsSync);
  if (found) return found;
  const named = env['CHROME_PATH'];
  throw new Error(
    named
      ? `CHROME_PATH is ${named}, but there is no browser there. Set it to the path of ${printers}, or unset it.`
      : `Printing a PDF needs ${printers}, and none was found. Install one, or set CHROME_PATH=/path/to/chrome`,
  );
}

/** Read `fit`; a number is the maximum number of sheets. */
function acceptFit(given: unknown): 'tidy' | 'none' | number | undefined {
  if (typeof given === 'number') return Number.isInteger(given) && given > 0 ? given : undefined;
  return oneOf('tidy', 'none')(given);
}

function withResume(pdf: Uint8Array, resume: Resume): Uint8Array {
  const content = JSON.stringify(resume, null, 2) as string | undefined;
  if (content === undefined) return pdf;
  const type = 'application/json';
  return attach(pdf, { name: 'resume.json', type, description: 'The resume as JSON Resume', content });
}
