export type { PdfOptions } from './read-pdf.ts';
export type { Message } from './rules.ts';
export type { Attachment, Hint, Run, Sheet, SheetCell, Source } from './source.ts';
export { readPdf } from './read-pdf.ts';
export { Unreadable } from './unreadable.ts';
