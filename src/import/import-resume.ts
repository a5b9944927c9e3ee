import { formats } from './formats/index.ts';
import { type Imported, map } from './map.ts';
import { isObject } from './shape.ts';
import { isOwnPage } from './own-page/is-own-page.ts';
import { treeOf } from './tree.ts';

export type { Message } from '../message.ts';
export type { Resume } from '../resume.ts';
export type { Imported } from './map.ts';

/**
 * Read a file of another program as a resume: LinkedIn's archive, Reactive Resume, RenderCV, YAMLResume, FRESH,
 * OpenResume, Europass, or a page that Recto rendered. Fields are mapped by tables; nothing is parsed as prose.
 * @param file the text or the bytes of the file
 * @returns undefined if it is not one of these
 * @throws TypeError if the argument is neither text nor bytes
 * @throws Unreadable if it is an archive that is damaged, protected or too large
 */
export async function importResume(file: string | Uint8Array): Promise<Imported | undefined> {
  if (typeof file !== 'string' && !(file instanceof Uint8Array))
    throw new TypeError('importResume() takes text or the bytes of a file.');
  const page = typeof file === 'string' ? file : beginningOf(file);
  if (isOwnPage(page)) return ownPage(typeof file === 'string' ? file : new TextDecoder().decode(file));
  const tree = await treeOf(file);
  if (!isObject(tree)) return undefined;
  const format = formats.find(({ is }) => is(tree));
  return format && map(tree, format);
}

/** Decode enough of a file to recognise its format. */
const beginningOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));

async function ownPage(page: string): Promise<Imported | undefined> {
  const { readOwnPage } = await import('./own-page/read-own-page.ts');
  const resume = await readOwnPage(page);
  return resume && { format: 'Recto', resume, provenance: {}, messages: [] };
}
