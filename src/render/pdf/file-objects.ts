import { writeDictionary } from './write-dictionary.ts';
import { writeText } from './write-text.ts';

/** A file to be carried along. */
export interface Attached {
  readonly name: string;
  /** As in `application/json`. */
  readonly type: string;
  readonly description: string;
  readonly content: string;
}

/**
 * Write an attached file as the two objects of a PDF: its bytes and its description.
 * @param stream refers to the first from the second
 */
export function fileObjects(file: Attached, stream: string): readonly [string, string] {
  const bytes = new TextEncoder().encode(file.content);
  const data = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const head = writeDictionary(
    new Map([
      ['Type', '/EmbeddedFile'],
      ['Subtype', `/${file.type.replace(/[^\w.+-]/g, inHex)}`],
      ['Params', `<< /Size ${bytes.length} >>`],
      ['Length', `${bytes.length}`],
    ]),
  );
  const specification = new Map([
    ['Type', '/Filespec'],
    // For readers that know only plain names
    ['F', `(${file.name.replace(/[^\w .+-]/g, '_')})`],
    ['UF', writeText(file.name)],
    ['EF', `<< /F ${stream} /UF ${stream} >>`],
    ['Desc', writeText(file.description)],
    ['AFRelationship', '/Source'],
  ]);
  return [`${head}\nstream\n${data}\nendstream`, writeDictionary(specification)];
}

function inHex(sign: string): string {
  return `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
