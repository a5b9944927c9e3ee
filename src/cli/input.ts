import { fstatSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { positions } from '../source/position.ts';
import { Failure } from './failure.ts';

/** A text that was read, and what to call it in messages. */
export interface Input {
  readonly name: string;
  readonly text: string;
}

/** How to get the text out of files that hold it in another form. */
const advice: Readonly<Record<string, string>> = {
  '.pdf': 'Get its text first: pdftotext -layout FILE - | recto convert',
  '.docx':
    'Get its text first: open it and save it as plain text (.txt), or: pandoc FILE -t plain | recto convert',
  '.odt':
    'Get its text first: open it and save it as plain text (.txt), or: pandoc FILE -t plain | recto convert',
  '.doc': 'Get its text first: open it and save it as plain text (.txt).',
  '.rtf': 'Get its text first: open it and save it as plain text (.txt).',
  '.pages': 'Get its text first: open it and export it as plain text.',
};

/** Tell whether something is piped or redirected into the command. */
export function isPiped(): boolean {
  try {
    const standardInput = fstatSync(0);
    return standardInput.isFIFO() || standardInput.isFile() || standardInput.isSocket();
  } catch {
    return false;
  }
}

/** How a person names the input in a further command. */
export const asArgument = ({ name }: Input): string =>
  name === standardInput ? 'FILE' : /[^\w./-]/.test(name) ? JSON.stringify(name) : name;

const standardInput = 'standard input';

/**
 * Read a file, or standard input where no file is named.
 * @throws Failure that says what is wrong with the file and what to do
 */
export function readInput(file: string | undefined): Input {
  const name = file ?? standardInput;
  const bytes = readBytes(file, name);
  const text = decode(bytes, name, file && advice[extname(file).toLowerCase()]?.replace('FILE', file));
  if (text.trim() === '') throw new Failure(`${name} is empty.`);
  return { name, text };
}

function readBytes(file: string | undefined, name: string): Buffer {
  try {
    return readFileSync(file ?? 0);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(`There is no file ${name}.`);
    if (code === 'EISDIR') throw new Failure(`${name} is a folder. Name a file in it.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw new Failure(`${name} may not be read: permission denied.`);
    throw new Failure(`${name} could not be read (${code ?? String(error)}).`);
  }
}

function decode(bytes: Buffer, name: string, hint: string | undefined): string {
  if (hint) throw new Failure(`${name} is no text file. ${hint}`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new Failure(`${name} is no text file. Save it as plain text and try again.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = firstFault(bytes);
    throw new Failure(`${name}:${line}:${column} is not UTF-8. Save the file as UTF-8 and try again.`);
  }
}

/** Where the bytes stop being UTF-8: the replacement character that was not written as such. */
function firstFault(bytes: Buffer) {
  const text = new TextDecoder('utf-8').decode(bytes);
  let at = text.indexOf('\ufffd');
  while (
    at >= 0 &&
    bytes.includes('\ufffd') &&
    Buffer.from(text.slice(0, at + 1)).equals(bytes.subarray(0, Buffer.byteLength(text.slice(0, at + 1))))
  ) {
    at = text.indexOf('\ufffd', at + 1);
  }
  return positions(text)(Math.max(0, at));
}
