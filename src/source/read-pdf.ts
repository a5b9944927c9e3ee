import { readPages } from './pdf/read-pages.ts';
import type { Source } from './source.ts';

/** The options of `readPdf`. */
export interface PdfOptions {
  /** Called after each page has been read. */
  readonly onPage?: (number: number, of: number) => void;
}

/**
 * Read a PDF: what its pages show, where it is, and where its links lead.
 * @throws TypeError if the argument is not bytes
 * @throws Unreadable if the file is damaged, protected, or larger than any résumé
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Source> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('readPdf() takes the bytes of a file.');
  if (typeof options !== 'object' || options === null)
    throw new TypeError('readPdf() takes its options as an object.');
  const { onPage } = options;
  if (onPage !== undefined && typeof onPage !== 'function')
    throw new TypeError('readPdf() takes "onPage" as a function that is called for each page.');
  return readPages(bytes, onPage);
}
