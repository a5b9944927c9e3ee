import { unzipSync } from 'fflate/browser';
import { readXml, type XmlElement } from '../text/xml.ts';
import { emptyFile, Unreadable } from './unreadable.ts';

/** The files of a zip archive, by name. */
export interface Archive {
  readonly names: readonly string[];
  text(name: string): string | undefined;
  xml(name: string): XmlElement | undefined;
}

/** The maximum unpacked size of an archive; no document is larger. */
const mostBytes = 60_000_000;
const mostFiles = 10_000;

/**
 * Open a zip archive, and unpack the files in it that are wanted.
 * @throws Unreadable if it is damaged, protected, or unpacks to more than any document holds
 */
export function openArchive(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  if (!isZip(bytes))
    throw new Unreadable(
      bytes.length === 0
        ? emptyFile
        : isCompound(bytes)
          ? 'The file is password-protected, or in the old format of Word (.doc). Open it and save it as .docx without a password.'
          : 'The file is neither a Word nor an OpenDocument file, whatever its name says. Give it the ending of what it is, or open it and save it as .docx.',
    );
  let size = 0;
  let count = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize, compression }) => {
        if ((count += 1) > mostFiles) throw new Unreadable('The archive contains too many files.');
        const wanted = isWanted(name) && (compression === 0 || compression === 8);
        if (wanted && (size += originalSize) > mostBytes)
          throw new Unreadable(
            `The file unpacks to more than ${mostBytes / 1e6} MB, which is too large for a résumé.`,
          );
        return wanted;
      },
    });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      'The file is damaged or password-protected. Open it and save a new copy without a password.',
    );
  }
  const text = (name: string) => {
    const found = unpacked[name];
    return found && decode(found);
  };
  return {
    names: Object.keys(unpacked),
    text,
    xml: (name) => {
      const found = text(name);
      if (found === undefined) return undefined;
      if (!isWhole(found)) throw new Unreadable(`The file is damaged: ${name} in it breaks off.`);
      return readXml(found);
    },
  };
}

/** The container of the old formats of Office, and of new ones with a password. */
const isCompound = ([first, second]: Uint8Array) => first === 0xd0 && second === 0xcf;
const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Tell whether an XML document ends as it began: with its outermost element. */
function isWhole(document: string): boolean {
  const [, name = ''] = /<([^\s!?/<>]+)/.exec(document) ?? [];
  const end = document.slice(-longestEnd).trimEnd();
  return name === '' || end.endsWith(`</${name}>`) || (end.endsWith('/>') && !document.includes(`</`));
}
const longestEnd = 1_000;
