export type { Message } from './rules.ts';
export type { Attachment, Hint, Run, Sheet, SheetCell, Source } from './source.ts';
export { readDocx } from './read-docx.ts';
export { Unreadable } from './unreadable.ts';
