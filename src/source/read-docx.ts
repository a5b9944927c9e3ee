import { writeBlocks } from './blocks/write-blocks.ts';
import { openArchive } from './archive.ts';
import { openPackage } from './docx/package.ts';
import { readBody } from './docx/body.ts';
import type { Source } from './source.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Read a Word document (.docx): what its pages show, headers first, with tracked changes as accepted.
 * @throws TypeError where it is given no bytes
 * @throws Unreadable where it is damaged, protected, or no Word document
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('readDocx() takes the bytes of a file.');
  const archive = openArchive(
    bytes,
    (name) => /\.(?:xml|rels)$/i.test(name) && !/^(?:word\/)?(?:theme|media)\//.test(name),
  );
  const document = openPackage(archive);
  if (!document) throw new Unreadable('The file holds no Word document.');
  const { blocks, messages } = readBody(document);
  return writeBlocks(blocks, messages);
}
