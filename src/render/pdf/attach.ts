import { type Attached, fileObjects } from './file-objects.ts';
import { readObjects } from './read-objects.ts';
import { withFile } from './with-file.ts';
import { writeDictionary } from './write-dictionary.ts';

/**
 * Attach a file to a PDF, as the source that it was made from.
 * What is returned begins with the PDF given, byte for byte; a file of the same name is replaced.
 * @param pdf as a browser prints it
 * @throws Error if the structure of the PDF does not allow an attachment
 */
export function attach(pdf: Uint8Array, file: Attached): Uint8Array {
  try {
    const added = bytesOf(update(pdf, file));
    const all = new Uint8Array(pdf.length + added.length);
    all.set(pdf);
    all.set(added, pdf.length);
    return all;
  } catch (cause) {
    throw new Error(
      'Nothing can be attached to this PDF: it is not structured the way browsers write PDFs.',
      { cause },
    );
  }
}

/** What is appended to a PDF: objects, a table of their offsets, a trailer. */
function update(pdf: Uint8Array, file: Attached): string {
  const objects = readObjects(pdf);
  const { trailer, table } = objects;
  const root = /^(\d+ \d+) R$/.exec(trailer.get('Root') ?? '')?.[1];
  const first = Number(trailer.get('Size'));
  if (!root || !Number.isInteger(first)) throw new Error('The trailer is incomplete.');
  const [stream, specification] = [`${first} 0`, `${first + 1} 0`];
  const [data, description] = fileObjects(file, `${stream} R`);

  let text = '\n';
  const rows: string[] = [];
  const write = (id: string, object: string) => {
    const [number, generation = ''] = id.split(' ');
    const place = String(pdf.length + text.length).padStart(10, '0');
    rows.push(`${number} 1\n${place} ${generation.padStart(5, '0')} n \n`);
    text += `${id} obj\n${object}\nendobj\n`;
  };
  write(root, withFile(objects, file.name, `${specification} R`));
  write(stream, data);
  write(specification, description);

  const start = pdf.length + text.length;
  const ends = new Map(trailer).set('Size', `${first + 2}`).set('Prev', `${table}`);
  return `${text}xref\n${rows.join('')}trailer\n${writeDictionary(ends)}\nstartxref\n${start}\n%%EOF\n`;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
