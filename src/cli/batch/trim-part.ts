import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { lineFeed } from './split-lines.ts';

/**
 * Remove the last line of a file if it was not written completely.
 * @returns how many lines the file has
 */
export function trimPart(file: string): number {
  const descriptor = openSync(file, 'r+');
  const chunk = Buffer.alloc(1 << 16);
  let lines = 0;
  let whole = 0;
  for (let at = 0, length = 1; length > 0; at += length) {
    length = readSync(descriptor, chunk, 0, chunk.length, at);
    const read = chunk.subarray(0, length);
    for (let end = read.indexOf(lineFeed); end >= 0; end = read.indexOf(lineFeed, end + 1)) {
      lines += 1;
      whole = at + end + 1;
    }
  }
  ftruncateSync(descriptor, whole);
  closeSync(descriptor);
  return lines;
}
