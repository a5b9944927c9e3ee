import { type Convert, converter } from './converter.ts';
import { english } from './words/english.ts';

export type * from './convert.ts';
export { mapping } from './mapping/tables.ts';
export { readMarkdown } from './source/read-markdown.ts';
export { readText } from './source/read-text.ts';

/** Convert an English résumé to JSON Resume, like `convert` of the main door, but a third smaller; `languages` takes language packs. */
export const convert: Convert = converter([english]);
