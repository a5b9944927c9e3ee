export type { Message } from './rules.ts';
export type { Attachment, Hint, Run, Sheet, SheetCell, Source } from './source.ts';
export { readHtml } from './read-html.ts';
