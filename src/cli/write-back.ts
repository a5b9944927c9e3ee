import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { Failure } from './failure.ts';
import { writeFiles } from './output.ts';

/**
 * Write a text to the file that it was read from: behind links, with its mark of UTF-8 and its mode.
 * @throws Failure where the file is UTF-16, or cannot be written
 */
export function writeBack(file: string, text: string): void {
  const bytes = readFileSync(file).subarray(0, 3);
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw new Failure(`${file} is UTF-16. Save it as UTF-8 to have it mended.`);
  const target = realpathSync(file);
  const { mode } = statSync(target);
  const mark = bytes.equals(Buffer.from('\ufeff')) ? '\ufeff' : '';
  writeFiles({ [target]: mark + text });
  chmodSync(target, mode);
}
