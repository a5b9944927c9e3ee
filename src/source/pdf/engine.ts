import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The numbers of the drawing operations. */
export const operators = OPS;

/** Dots of a picture beyond which it is not looked at. */
const mostDots = 20_000_000;

/**
 * Open a PDF on this thread: its scripts are not run, no font or file is fetched.
 * @param lacks called with the name of a missing character map
 * @param painting makes canvases and filters, if pages are to be painted
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
