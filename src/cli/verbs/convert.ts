import type { Options } from '../options.ts';
import { batchKind } from '../batch-kind.ts';
import { convertLines } from './convert-lines.ts';
import { convertMany } from './convert-many.ts';
import { convertOne } from './convert-one.ts';

const ways = { one: convertOne, many: convertMany, lines: convertLines };

/** Convert a document, many of them, or lines. */
export async function convertFiles(files: readonly string[], options: Options): Promise<number> {
  return await ways[batchKind(files, options)](files, options);
}
