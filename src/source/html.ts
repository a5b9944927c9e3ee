export type { Message } from './rules.ts';
export type * from './source.ts';
export { readHtml } from './read-html.ts';
