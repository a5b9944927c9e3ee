import { writeBlocks } from './blocks/write-blocks.ts';
import { textIn } from '../text/xml.ts';
import { type Archive, openArchive } from './archive.ts';
import { openPackage } from './docx/package.ts';
import { readBody } from './docx/body.ts';
import type { Attachment, Source } from './source.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Read a Word document (.docx): what its pages show, headers first, with tracked changes accepted.
 * @throws TypeError if the argument is not bytes
 * @throws Unreadable if the file is damaged, protected, or not a Word document
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('readDocx() takes the bytes of a file.');
  const archive = openArchive(
    bytes,
    (name) => /\.(?:xml|rels)$/i.test(name) && !/^(?:word\/)?(?:theme|media)\//.test(name),
  );
  const document = openPackage(archive);
  if (!document)
    throw new Unreadable(
      'The file is not a valid Word document. If it is an OpenDocument text, call it .odt; else open it and save it again.',
    );
  const { blocks, messages } = readBody(document);
  const attachments = embedded(archive);
  return { ...writeBlocks(blocks, messages), ...(attachments.length > 0 && { attachments }) };
}

/** The namespace of a resume that a document carries along, as JSON in an XML element. */
const resumeNamespace = 'urn:jsonresume:resume';

function embedded(archive: Archive): readonly Attachment[] {
  return archive.names.flatMap((name) => {
    const root = /^customXml\/item\d{0,9}\.xml$/.test(name) ? archive.xml(name) : undefined;
    const isResume = root?.attributes['xmlns'] === resumeNamespace;
    return root && isResume ? [{ name: 'resume.json', text: textIn(root) }] : [];
  });
}
