import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The numbers of what a page may do. */
export const operators = OPS;

/** Dots of a picture beyond which it is not looked at. */
const mostDots = 20_000_000;

/**
 * Begin to read a PDF, on this thread: no script of it is run, no font or file is fetched.
 * @param lacks is told the name of a table of characters that is not there
 * @param painting what makes canvases and filters, where pages are to be painted
 */
export function openPdf(bytes: Uint8Array, lacks: (table: string) => void, painting: object = {}) {
  return getDocument({
    ...painting,
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    maxImageSize: mostDots,
    BinaryDataFactory: class {
      async fetch({ filename }: { readonly filename: string }): Promise<never> {
        if (filename.endsWith('.bcmap')) lacks(filename);
        throw new Error(`${filename} is not here.`);
      }
    },
    cMapUrl: '/',
    standardFontDataUrl: '/',
    wasmUrl: '/',
  });
}
