export type { Message } from './rules.ts';
export type { Attachment, Hint, Run, Sheet, SheetCell, Source } from './source.ts';
export { readOdt } from './read-odt.ts';
export { Unreadable } from './unreadable.ts';
