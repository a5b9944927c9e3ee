export type { PdfOptions } from './read-pdf.ts';
export type { Message } from './rules.ts';
export type * from './source.ts';
export { readPdf } from './read-pdf.ts';
export { Unreadable } from './unreadable.ts';
