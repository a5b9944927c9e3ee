import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Imported } from '../import/map.ts';
import { isOwnPage } from '../import/own-page/is-own-page.ts';
import { positions } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import type { Unreadable } from '../source/unreadable.ts';
import { Failure } from './failure.ts';
import { tooLarge } from './max-size.ts';
import { fileFormatOf, refuseFormat } from './refuse-format.ts';

/** A text that was read, and what to call it in messages. */
export interface Input {
  readonly name: string;
  readonly text: string;
  /** What was read already, of a file that is no plain text. */
  readonly source?: Source;
  /** The resume of another program's file. */
  readonly imported?: Imported;
}

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
 * Read a file, or standard input where no file is named, of no more than `limit` bytes.
 * @throws Failure that says what is wrong with the file and what to do
 */
export function readInput(file: string | undefined, limit: number): Input {
  if (file === '-') return readInput(undefined, limit);
  const name = file ?? standardInput;
  const bytes = readBytes(file, name, limit);
  refuseFormat(fileFormatOf(bytes, file), name, file);
  return asText(bytes, name);
}

/**
 * Read a document to convert, the same way: plain text as it is, others by what they hold.
 * @throws Failure that says what is wrong with the file and what to do
 */
export async function readDocument(file: string | undefined, limit: number): Promise<Input> {
  if (file === '-') return readDocument(undefined, limit);
  const name = file ?? standardInput;
  const bytes = readBytes(file, name, limit);
  const format = fileFormatOf(bytes, file);
  if (!format?.read || isOwnPage(bytes.toString('latin1', 0, 1_000))) {
    const imported = mayBeForeign(bytes) ? await importFrom(bytes) : undefined;
    if (imported) return { name, text: '', imported };
  }
  if (!format?.read) {
    refuseFormat(format, name, file);
    return asText(bytes, name);
  }
  const source = await format.read(bytes).catch((error: unknown) => {
    throw isUnreadable(error) ? new Failure(`${name}: ${error.message}`) : error;
  });
  const imported = await attachedTo(source);
  if (imported) return { name, text: source.origin, imported };
  if (source.origin.trim() !== '') return { name, text: source.origin, source };
  const [said] = source.messages ?? [];
  throw new Failure(said ? `${name}: ${said.reason}\n  ${said.hint ?? ''}` : `${name} is empty.`);
}

/** An archive, or a text that begins as data does. */
const mayBeForeign = (bytes: Buffer) =>
  /^(?:PK\u0003\u0004|(?:\u00ef\u00bb\u00bf)?\s*(?:[[{"<]|(?:---|[\w-]+:)\s|#))/.test(
    bytes.toString('latin1', 0, 400),
  );

async function importFrom(bytes: Buffer): Promise<Imported | undefined> {
  const { importResume } = await import('../import/import-resume.ts');
  return await importResume(bytes).catch((error: unknown) => {
    // An archive that cannot be opened is refused as one.
    if (isUnreadable(error)) return undefined;
    throw error;
  });
}

/** The resume that a PDF carries along, where it does. */
async function attachedTo({ attachments = [] }: Source): Promise<Imported | undefined> {
  if (attachments.length === 0) return undefined;
  const { importAttachment } = await import('../import/import-attachment.ts');
  for (const { text } of attachments) {
    const imported = await importAttachment(text);
    if (imported) return imported;
  }
  return undefined;
}

/** By its name: readers are loaded with a class of their own. */
const isUnreadable = (error: unknown): error is Unreadable =>
  error instanceof Error && error.name === 'Unreadable';

function asText(bytes: Buffer, name: string): Input {
  const text = decode(bytes, name);
  if (text.trim() === '') throw new Failure(`${name} is empty.`);
  return { name, text };
}

/**
 * Open a file, or standard input where none is named.
 * @throws Failure that says why it cannot be
 */
export function openInput(file: string | undefined): number {
  try {
    const descriptor = file === undefined ? 0 : openSync(file, 'r');
    if (!fstatSync(descriptor).isDirectory()) return descriptor;
    throw new Failure(`${file ?? standardInput} is a folder. Name a file inside it.`);
  } catch (error) {
    throw unreadable(file ?? standardInput, error);
  }
}

function readBytes(file: string | undefined, name: string, limit: number): Buffer {
  const descriptor = openInput(file);
  try {
    const found = fstatSync(descriptor);
    const bytes = found.isFile()
      ? found.size <= limit && readFileSync(descriptor)
      : readChunks(descriptor, limit);
    if (bytes) return bytes;
  } catch (error) {
    throw unreadable(name, error);
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
  throw tooLarge(name, limit);
}

function unreadable(name: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new Failure(`${name} not found.`);
  if (code === 'EACCES' || code === 'EPERM') return new Failure(`${name} cannot be read: permission denied.`);
  return new Failure(`${name} could not be read (${code ?? String(error)}).`);
}

/** Read what has no size, a pipe or a terminal, no further than the limit. */
function readChunks(descriptor: number, limit: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let size = 0; size <= limit;) {
    const chunk = Buffer.allocUnsafe(65_536);
    const length = readSync(descriptor, chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return undefined;
}

function decode(bytes: Buffer, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0))
    throw new Failure(`${name} is not a text file. Save it as plain text and try again.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = firstFault(bytes);
    throw new Failure(`${name}:${line}:${column} is not UTF-8. Save the file as UTF-8 and try again.`);
  }
}

/** Where the bytes stop being UTF-8: behind the longest beginning that is. */
function firstFault(bytes: Buffer) {
  let [sound, faulty] = [0, bytes.length + 1];
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (isBegun(bytes.subarray(0, middle))) sound = middle;
    else faulty = middle;
  }
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, sound), { stream: true });
  return positions(text)(text.length);
}

/** Tell whether bytes are UTF-8 as far as they go; the last character may lack its end. */
function isBegun(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
