import type { Resume } from '../resume.ts';
import type { Pdf, PdfOptions } from './pdf/render-pdf.ts';

/**
 * Render a resume as a PDF: tagged, titled, on the paper of the person's country where no option names one.
 * A browser of the machine prints it (Chromium, Chrome, Edge or Brave; CHROME_PATH names another), without network.
 * Only Node can; what drives the browser is loaded when it is called.
 * @throws Error if no browser is found, or it cannot print; its message says what to do
 */
export async function renderPdf(resume: Resume, options?: PdfOptions): Promise<Pdf> {
  const printing = await import('./pdf/render-pdf.ts');
  return printing.renderPdf(resume, options);
}
