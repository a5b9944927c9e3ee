export type { Message } from './rules.ts';
export type * from './source.ts';
export { readDocx } from './read-docx.ts';
export { Unreadable } from './unreadable.ts';
