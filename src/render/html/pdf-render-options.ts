/** Hold what PDF printers of theme clients need to print the page as its own style says. */
export const pdfRenderOptions = {
  mediaType: 'print',
  printBackground: true,
  preferCSSPageSize: true,
} as const;
