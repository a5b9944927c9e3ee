import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { conserves } from '../../convert/conserves.ts';
import { readPdfApart } from '../../../src/cli/read-pdf-apart.ts';
import { convert } from '../../../src/convert.ts';
import { readDocx } from '../../../src/source/read-docx.ts';
import { readHtml } from '../../../src/source/read-html.ts';
import { readOdt } from '../../../src/source/read-odt.ts';
import type { Source } from '../../../src/source/source.ts';
import { Unreadable } from '../../../src/source/unreadable.ts';
import { validate } from '../../../src/validate/index.ts';
import { mutate } from '../mutate.ts';
import type { Random } from '../random.ts';
import type { Case, Target } from '../target.ts';

const pdfReader = fileURLToPath(new URL('../../../dist/pdf-reader.cjs', import.meta.url));
const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Source>>> = {
  '.docx': readDocx,
  '.html': readHtml,
  '.odt': readOdt,
  // As the command does: what keeps the library busy for long is given up.
  '.pdf': (bytes) => readPdfApart(bytes, pdfReader),
};
const root = fileURLToPath(new URL('../../files/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => extname(name) in readers)
  .sort();
/** Bytes beyond which a file takes the time of many. */
const largest = 120_000;

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** A real file with bytes changed; of an archive, as often with the text of a part changed. */
function make(random: Random): Case {
  const name = random.pick(files);
  const kind = extname(name);
  const bytes = new Uint8Array(readFileSync(root + name)).slice(0, largest);
  if ((kind === '.docx' || kind === '.odt') && random.once(2)) {
    const parts = Object.entries(unzipSync(bytes));
    const [changed] = random.pick(parts.filter(([part]) => part.endsWith('.xml')));
    const anew = parts.map(([part, own]): [string, Uint8Array] => [
      part,
      part === changed ? strToU8(mutate(strFromU8(own), random, strFromU8(own))) : own,
    ]);
    return { text: latin(zipSync(Object.fromEntries(anew))), options: { kind } };
  }
  if (kind === '.html') return { text: mutate(latin(bytes), random, latin(bytes)), options: { kind } };
  for (let times = 1 + random.below(random.pick([2, 20, 200])); times > 0; times--)
    bytes[random.below(bytes.length)] = random.below(256);
  const end = random.once(8) ? random.below(bytes.length) : bytes.length;
  return { text: latin(bytes.slice(0, end)), options: { kind } };
}

/** A file is read, and what is in it converted without loss; or it cannot be read, and the reader says so. */
async function check({ text, options: { kind } }: Case): Promise<void> {
  const read = readers[kind as string] as typeof readDocx;
  let source: Source;
  try {
    source = await read(Uint8Array.from(Buffer.from(text, 'latin1')));
  } catch (error) {
    assert(error instanceof Unreadable, `the reader failed: ${String((error as Error).stack)}`);
    return;
  }
  const conversion = convert(source);
  conserves(conversion.source.origin, conversion);
  assert.deepEqual(validate(conversion.resume).messages, [], 'the resume is not valid');
}

export const readTarget: Target = { name: 'read', share: 4, make, check };
