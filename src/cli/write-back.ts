import { readFileSync } from 'node:fs';
import { Failure } from './failure.ts';
import { writeFiles } from './output.ts';

/**
 * Write a text to the file that it was read from, keeping its byte order mark.
 * @throws Failure if the file is UTF-16, or cannot be written
 */
export function writeBack(file: string, text: string): void {
  const bytes = readFileSync(file).subarray(0, 3);
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw new Failure(`${file} is UTF-16. Save it as UTF-8 so that --fix can change it.`);
  writeFiles({ [file]: (bytes.equals(Buffer.from('\ufeff')) ? '\ufeff' : '') + text });
}
