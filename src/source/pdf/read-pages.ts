import type { Attachment, Hint, Source } from '../source.ts';
import { emptyFile, Unreadable } from '../unreadable.ts';
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from './engine.ts';
import { messagesOf } from './messages.ts';
import { type Page, readPage } from './read-page.ts';

/** Pages, and signs, beyond which a file is not a résumé. */
const mostPages = 200;
const mostSigns = 1_000_000;

/**
 * Read the pages of a PDF, one after the other.
 * @throws Unreadable if it is damaged, protected, or larger than any résumé
 */
export async function readPages(
  bytes: Uint8Array,
  onPage: (number: number, of: number) => void = () => {},
): Promise<Source> {
  const engine = await import('./engine.ts');
  const missing = new Set<string>();
  // The library takes the bytes for itself.
  const opening = engine.openPdf(new Uint8Array(bytes), (table) => missing.add(table));
  try {
    const document = await opened(opening, bytes);
    const pages: Page[] = [];
    let [offset, signs] = [0, 0];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await pageOf(document, number);
      const read = await readPage(page, offset, engine.operators);
      page.cleanup();
      pages.push(read);
      onPage(number, document.numPages);
      offset += read.text.length + 1;
      if ((signs += read.signs) > mostSigns)
        throw new Unreadable('The PDF has more text than any résumé. Keep only the pages of the résumé.');
    }
    return sourceOf(pages, await attachmentsOf(document), missing.size > 0);
  } finally {
    await opening.destroy();
  }
}

/** Programs write the mark of a PDF among the first bytes, if not as the first. */
const isPdf = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF');

async function opened(opening: PDFDocumentLoadingTask, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    const document = await opening.promise;
    if (document.numPages <= mostPages) return document;
    throw new Unreadable(
      `The PDF has ${document.numPages} pages; Recto reads up to ${mostPages}. Keep only the pages of the résumé.`,
    );
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if ((error as Error).name === 'PasswordException')
      throw new Unreadable('The PDF is password-protected. Save it without a password and try again.');
    if (bytes.length === 0) throw new Unreadable(emptyFile);
    throw new Unreadable(
      isPdf(bytes)
        ? 'The PDF is damaged. Open it, print it to a new PDF and try again.'
        : 'The file is no PDF, whatever its name says. Give it the ending of what it is, or print it to a PDF.',
    );
  }
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PDFPageProxy> {
  try {
    return await document.getPage(number);
  } catch {
    throw new Unreadable(
      `Page ${number} of the PDF is damaged. Open it, print it to a new PDF and try again.`,
    );
  }
}

/** Characters of a file, attached to a PDF, beyond which it is not the data of a résumé. */
const longestAttachment = 5_000_000;

async function attachmentsOf(document: PDFDocumentProxy): Promise<readonly Attachment[]> {
  try {
    const found: Readonly<Record<string, { filename: string; content: Uint8Array }>> =
      (await document.getAttachments()) ?? {};
    return Object.values(found)
      .filter(
        ({ filename, content }) => /\.(?:json|xml)$/i.test(filename) && content.length < longestAttachment,
      )
      .map(({ filename, content }) => ({ name: filename, text: new TextDecoder().decode(content) }));
  } catch {
    return [];
  }
}

function sourceOf(pages: readonly Page[], attachments: readonly Attachment[], lacksTable: boolean): Source {
  const origin = pages.map(({ text }) => text).join('\f');
  const hints: Hint[] = pages.flatMap(({ links }) => links);
  const messages = messagesOf(pages, lacksTable);
  return {
    origin,
    text: origin.replaceAll('\f', '\n'),
    runs: origin ? [{ text: 0, origin: 0, length: origin.length, originLength: origin.length }] : [],
    hints,
    sheets: pages.map(({ sheet }) => sheet),
    ...(attachments.length > 0 && { attachments }),
    ...(messages.length > 0 && { messages }),
  };
}
