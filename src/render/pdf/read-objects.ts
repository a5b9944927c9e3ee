import { type Entries, readDictionary } from './read-dictionary.ts';

/** The objects of a PDF. */
export interface Objects {
  readonly trailer: Entries;
  /** Where the newest table is, in bytes. */
  readonly table: number;
  /** A value as written, one character per byte; a reference is resolved. */
  readonly resolve: (value: string | undefined) => string;
  readonly dictionary: (value: string | undefined) => Entries;
}

const reference = /^(\d+) \d+ R$/;
/** A section header of the table (first number, count), or an entry: the offset, and whether it is in use. */
const row = /\s*(\d+) (\d+)(?: ([nf]))?\s*/y;

/**
 * Read the offsets of the objects of a PDF.
 * @param pdf one with tables in plain text, as browsers write it
 * @throws Error if it is another, or damaged
 */
export function readObjects(pdf: Uint8Array): Objects {
  const offsets = new Map<number, number>();
  const tail = decode(pdf, Math.max(0, pdf.length - 1_024));
  const table = Number(/^startxref\s+(\d+)/.exec(tail.slice(tail.lastIndexOf('startxref')))?.[1]);
  const tables = new Set<number>();
  let trailer: Entries | undefined;
  for (let at = table; !tables.has(at);) {
    tables.add(at);
    const entries = readTable(decode(pdf, at), offsets);
    trailer ??= entries;
    if (entries.has('XRefStm') || entries.has('Encrypt'))
      throw new Error('The objects are compressed or encrypted.');
    at = Number(entries.get('Prev') ?? table);
  }

  const edges = [...offsets.values(), ...tables, pdf.length].sort((a, b) => a - b);
  const resolve = (value = ''): string => {
    const number = reference.exec(value)?.[1];
    if (number === undefined) return value;
    const start = offsets.get(Number(number));
    if (start === undefined) throw new Error(`Object ${number} is missing.`);
    const object = decode(
      pdf,
      start,
      edges.find((edge) => edge > start),
    );
    const head = /^\s*(\d+) \d+ obj\s*/.exec(object);
    if (head?.[1] !== number) throw new Error(`Object ${number} is not at its offset.`);
    return object.slice(head[0].length, object.lastIndexOf('endobj')).trimEnd();
  };
  return {
    trailer: trailer ?? new Map(),
    table,
    resolve,
    dictionary: (value) => readDictionary(resolve(value)).entries,
  };
}

/** Record the offsets of objects that no newer table has, and return the trailer. */
function readTable(text: string, offsets: Map<number, number>): Entries {
  if (!text.startsWith('xref')) throw new Error('The cross-reference table is missing.');
  row.lastIndex = 4;
  let number = 0;
  let end = 4;
  for (let read = row.exec(text); read; read = row.exec(text)) {
    end = row.lastIndex;
    const [, first, , kind] = read;
    if (kind === undefined) number = Number(first);
    else if (kind === 'n' && !offsets.has(number)) offsets.set(number++, Number(first));
    else number++;
  }
  if (!text.startsWith('trailer', end)) throw new Error('The trailer is missing.');
  return readDictionary(text.slice(end + 7)).entries;
}

/** A character a byte, so that places stay the same and everything can be written back. */
function decode(pdf: Uint8Array, from: number, to = pdf.length): string {
  let text = '';
  for (let at = from; at < to; at += 8_192)
    text += String.fromCharCode(...pdf.subarray(at, Math.min(to, at + 8_192)));
  return text;
}
