/** Options for the PDF printers of theme clients, so that they print the page as its own style says. */
export const pdfRenderOptions = {
  mediaType: 'print',
  printBackground: true,
  preferCSSPageSize: true,
} as const;
