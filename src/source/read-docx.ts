import { writeBlocks } from './blocks/write-blocks.ts';
import { textIn, type XmlElement } from '../text/xml.ts';
import { checksum } from '../values/checksum.ts';
import { type Archive, openArchive } from './archive.ts';
import { openPackage } from './docx/package.ts';
import { readBody } from './docx/body.ts';
import { plainText } from './docx/reading.ts';
import { type Message, message } from './rules.ts';
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
  const { attachments, stale } = embedded(archive, document.body.root);
  return {
    ...writeBlocks(blocks, [...messages, ...stale]),
    ...(attachments.length > 0 && { attachments }),
  };
}

/** The namespace of a resume that a document carries along, as JSON in an XML element. */
const resumeNamespace = 'urn:jsonresume:resume';

/** The resume that a document carries along, unless its text was changed after it was written. */
function embedded(archive: Archive, body: XmlElement) {
  const attachments: Attachment[] = [];
  const stale: Message[] = [];
  for (const name of archive.names) {
    const root = /^customXml\/item\d{0,9}\.xml$/.test(name) ? archive.xml(name) : undefined;
    if (root?.attributes['xmlns'] !== resumeNamespace) continue;
    const { text } = root.attributes;
    if (text === undefined || text === checksum(plainText(body)))
      attachments.push({ name: 'resume.json', text: textIn(root) });
    else
      stale.push(
        message(
          'edited-text',
          'The document carries a resume, but its text was edited since; the text was read instead.',
        ),
      );
  }
  return { attachments, stale };
}
