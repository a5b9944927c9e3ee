import type { Resume } from '../resume.ts';
import type { Pdf, PdfOptions } from './pdf/render-pdf.ts';

/**
 * Render a resume as a PDF: tagged, titled, on the paper of the person's country unless an option names one.
 * A browser on this machine prints it (Chromium, Chrome, Edge or Brave, or CHROME_PATH), without network access.
 * Works only in Node; the code that drives the browser is loaded when this is called.
 * @throws Error if no browser is found, or it cannot print; its message says what to do
 */
export async function renderPdf(resume: Resume, options?: PdfOptions): Promise<Pdf> {
  const printing = await import('./pdf/render-pdf.ts');
  return printing.renderPdf(resume, options);
}
