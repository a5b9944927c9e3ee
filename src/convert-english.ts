import { type Convert, converter } from './converter.ts';
import { english } from './words/english.ts';

export type * from './convert.ts';
export { mapping } from './mapping/tables.ts';
export { readMarkdown } from './source/read-markdown.ts';
export { readText } from './source/read-text.ts';

/** Convert a résumé in English to JSON Resume: as `convert` of the main door, and a third smaller; `languages` takes packs of words. */
export const convert: Convert = converter([english]);
