import { type Conversion, convert, type Supplement } from '../../convert.ts';
import { formatOfName } from '../../document/read-document.ts';
import { Failure } from '../failure.ts';
import { documentOf } from '../input.ts';
import { conversionOf } from '../convert-input.ts';
import { refuseResume } from '../refuse-resume.ts';
import { checkSize } from './check-size.ts';
import type { Given, Tool } from './tool.ts';

/** The arguments that say what to read, and how. */
export const documentSchema: Tool['inputSchema']['properties'] = {
  text: {
    type: 'string',
    description: 'The document as text: plain text, Markdown or HTML. Give this or base64.',
  },
  base64: {
    type: 'string',
    description:
      'The bytes of a file in base64: PDF, Word (.docx), OpenDocument (.odt), HTML, text, or an export of another program.',
  },
  name: { type: 'string', description: 'The name of the file, for messages: cv.pdf.' },
  format: {
    type: 'string',
    enum: ['text', 'markdown'],
    description: 'Input format (default: auto-detect).',
  },
  languages: {
    type: 'array',
    items: { type: 'string' },
    description: 'The languages of the document, the main one first: ["de", "en"] (default: auto-detect).',
  },
};

/**
 * Convert the document that a call gives.
 * @throws Failure where it cannot be read
 */
export async function convertGiven(given: Given, supplement?: Supplement): Promise<Conversion> {
  const {
    name = 'the document',
    format = formatOfName(name),
    languages,
  } = given as {
    readonly name?: string;
    readonly format?: 'text' | 'markdown';
    readonly languages?: readonly string[];
  };
  // Of a text, the ending does not tell: it may have been taken from a PDF.
  const file = given['base64'] === undefined || given['name'] === undefined ? undefined : name;
  const input = await documentOf(bytesOf(given), name, file);
  if (input.imported) {
    if (supplement)
      throw new Failure(
        `${name} is structured data (${input.imported.format}), not a document. Edit its resume instead.`,
      );
    return conversionOf(input.imported);
  }
  if (!input.source) await refuseResume(input);
  return convert(input.source ?? input.text, {
    ...(format && { format }),
    ...(languages && { languages }),
    ...(supplement && { supplement }),
  });
}

const isBase64 = /^[\w+/=-]*$/;

function bytesOf({ text, base64 }: Given): Buffer {
  if ((text === undefined) === (base64 === undefined)) throw new Failure('Give either "text" or "base64".');
  if (text !== undefined) return checkSize(Buffer.from(text as string), 'text');
  const written = (base64 as string).replace(/\s/g, '');
  if (!isBase64.test(written)) throw new Failure('"base64" is not base64.');
  return checkSize(Buffer.from(written, 'base64'), 'base64');
}
