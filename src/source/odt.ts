export type { Message } from './rules.ts';
export type * from './source.ts';
export { readOdt } from './read-odt.ts';
export { Unreadable } from './unreadable.ts';
