import { openArchive } from './archive.ts';
import { writeBlocks } from './blocks/write-blocks.ts';
import { readContent } from './odt/content.ts';
import type { Source } from './source.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Read an OpenDocument text (.odt): what its pages show, with tracked changes accepted.
 * @throws TypeError if the argument is not bytes
 * @throws Unreadable if the file is damaged, protected, or not an OpenDocument text
 */
export async function readOdt(bytes: Uint8Array): Promise<Source> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('readOdt() takes the bytes of a file.');
  const archive = openArchive(bytes, (name) => name === 'content.xml' || name === 'styles.xml');
  const content = readContent(archive.xml('content.xml'), archive.xml('styles.xml'));
  if (!content)
    throw new Unreadable(
      'The file is not a valid OpenDocument text. If it is a Word document, call it .docx; else open it and save it again.',
    );
  return writeBlocks(content.blocks, content.messages);
}
