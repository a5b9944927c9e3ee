import type { Imported } from '../import/map.ts';
import { isOwnPage } from '../import/own-page/is-own-page.ts';
import type { Format } from '../source/detect-format.ts';
import type { Source } from '../source/source.ts';
import { isUnreadable, Unreadable } from '../source/unreadable.ts';
import { characters, decodeText } from './bytes.ts';
import { fileFormatOf, refuseFormat } from './file-format-of.ts';

/** A document, read as far as its format goes. */
export interface Document {
  /** What messages call it. */
  readonly name: string;
  /** Its text; blank where it is another program's resume. */
  readonly text: string;
  /** What was read already, of a file that is not plain text. */
  readonly source?: Source;
  /** The resume of another program's file. */
  readonly imported?: Imported;
}

export interface DocumentOptions {
  /** What messages call it. */
  readonly name: string;
  /** The name of its file, where it has one: its ending counts where the bytes do not tell the format. */
  readonly file?: string | undefined;
  /** Reads PDFs in place of the usual reader. */
  readonly readPdf?: (bytes: Uint8Array) => Promise<Source>;
}

/**
 * Read the bytes of a document: plain text as it is, others by what they hold.
 * @throws Unreadable that says what is wrong with the file and what to do
 */
export async function readDocument(bytes: Uint8Array, options: DocumentOptions): Promise<Document> {
  const { name, file, readPdf } = options;
  const format = fileFormatOf(bytes, file);
  if (!format?.read || isOwnPage(characters(bytes, 1_000))) {
    const imported = mayBeForeign(bytes) ? await importFrom(bytes) : undefined;
    if (imported) return { name, text: '', imported };
  }
  if (!format?.read) {
    refuseFormat(format, name, file);
    return { name, text: textOf(bytes, name) };
  }
  const read = (format.name === 'a PDF' && readPdf) || format.read;
  const source = await read(bytes).catch((error: unknown) => {
    throw isUnreadable(error) ? new Unreadable(`${name}: ${error.message}`) : error;
  });
  const imported = await attachedTo(source);
  if (imported) return { name, text: source.origin, imported };
  if (source.origin.trim() !== '') return { name, text: source.origin, source };
  const [said] = source.messages ?? [];
  throw new Unreadable(said ? `${name}: ${said.reason}\n  ${said.hint ?? ''}` : `${name} is empty.`);
}

/**
 * Decode a text file that holds more than blanks.
 * @throws Unreadable
 */
export function textOf(bytes: Uint8Array, name: string): string {
  const text = decodeText(bytes, name);
  if (text.trim() === '') throw new Unreadable(`${name} is empty.`);
  return text;
}

/** An archive, or a text that begins as data does. */
const mayBeForeign = (bytes: Uint8Array) =>
  /^(?:PK\u0003\u0004|(?:\u00ef\u00bb\u00bf)?\s*(?:[[{"<]|(?:---|[\w-]+:)\s|#))/.test(characters(bytes, 400));

async function importFrom(bytes: Uint8Array): Promise<Imported | undefined> {
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

/** Tell by the name of a document how its text is written; undefined if that has to be detected. */
export const formatOfName = (name = ''): Format | undefined =>
  /\.(?:md|markdown)$/i.test(name) ? 'markdown' : undefined;
