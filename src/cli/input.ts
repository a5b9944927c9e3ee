import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { fileFormatOf, refuseFormat } from '../document/file-format-of.ts';
import { type Document, readDocument, textOf } from '../document/read-document.ts';
import { isUnreadable } from '../source/unreadable.ts';
import { standardInput } from './as-argument.ts';
import { whyNot } from './why-not.ts';
import { Failure } from './failure.ts';
import { tooLarge } from './max-size.ts';
import { readChunks } from './read-chunks.ts';
import { readPdfApart } from './read-pdf-apart.ts';

/** A document that was read, or a text. */
export type Input = Document;

/** Tell whether something is piped or redirected into the command. */
export function isPiped(): boolean {
  try {
    const standardInput = fstatSync(0);
    return standardInput.isFIFO() || standardInput.isFile() || standardInput.isSocket();
  } catch {
    return false;
  }
}

/**
 * Read a text file, or standard input where no file is named, of no more than `limit` bytes.
 * @throws Failure that says what is wrong with the file and what to do
 */
export function readInput(file: string | undefined, limit: number): Input {
  if (file === '-') return readInput(undefined, limit);
  const name = file ?? standardInput;
  const bytes = readBytes(file, name, limit);
  try {
    refuseFormat(fileFormatOf(bytes, file), name, file);
    return { name, text: textOf(bytes, name) };
  } catch (error) {
    throw asFailure(error);
  }
}

/**
 * Read a document to convert, the same way: plain text as it is, others by what they hold.
 * @throws Failure that says what is wrong with the file and what to do
 */
export async function readFile(file: string | undefined, limit: number): Promise<Input> {
  if (file === '-') return readFile(undefined, limit);
  const name = file ?? standardInput;
  return await documentOf(readBytes(file, name, limit), name, file);
}

/** Read the bytes of a document the same way; `file` is its name, where it has one. */
export async function documentOf(bytes: Buffer, name: string, file?: string): Promise<Input> {
  return await readDocument(bytes, { name, file, readPdf: readPdfApart }).catch((error: unknown) => {
    throw asFailure(error);
  });
}

/** What is wrong with a file stops the command in one clear line. */
export const asFailure = (error: unknown) => (isUnreadable(error) ? new Failure(error.message) : error);

/**
 * Open a file, or standard input where none is named.
 * @throws Failure that says why it cannot be
 */
export function openInput(file: string | undefined): number {
  try {
    const descriptor = file === undefined ? 0 : openSync(file, 'r');
    if (!fstatSync(descriptor).isDirectory()) return descriptor;
    throw new Failure(`${file ?? standardInput} is a folder. Name a file in it.`);
  } catch (error) {
    throw unreadable(file ?? standardInput, error);
  }
}

/**
 * Read the bytes of a file, or of standard input, no more than `limit` of them.
 * @throws Failure
 */
export function readBytes(file: string | undefined, name: string, limit: number): Buffer {
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
  return new Failure(code === 'ENOENT' ? `${name} not found.` : `${name} cannot be read: ${whyNot(error)}.`);
}
