export * from './browser.ts';
export type { Pdf, PdfOptions } from './pdf/render-pdf.ts';
export { renderPdf } from './render-pdf.ts';
