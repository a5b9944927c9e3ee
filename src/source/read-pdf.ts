import { readPages } from './pdf/read-pages.ts';
import type { Source } from './source.ts';

/** The options of `readPdf`. */
export interface PdfOptions {
  /** Is told of each page when it has been read. */
  readonly onPage?: (number: number, of: number) => void;
}

/**
 * Read a PDF: what its pages show, where it stands, and where its links lead.
 * @throws TypeError where it is given no bytes
 * @throws Unreadable where it is damaged, protected, or larger than any résumé
 */
export async function readPdf(bytes: Uint8Array, { onPage }: PdfOptions = {}): Promise<Source> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('readPdf() takes the bytes of a file.');
  return readPages(bytes, onPage);
}
