import { Unreadable } from '../source/unreadable.ts';
import { characters, utf16Of } from './bytes.ts';
import { type FileFormat, fileFormats } from './file-formats.ts';

/**
 * Tell the format of what is not plain text, by what it holds or, where that says nothing, by the ending of its name.
 * @param file the file's name, where it has one
 */
export function fileFormatOf(bytes: Uint8Array, file?: string): FileFormat | undefined {
  const utf16 = utf16Of(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : characters(bytes);
  const ending = /\.[^./\\]*$/.exec(file ?? '')?.[0].toLowerCase();
  const held = fileFormats.find(({ isIn }) => isIn(text));
  const named = fileFormats.find(({ endings }) => ending && endings.includes(ending));
  // Of an archive that tells nothing more, the ending does.
  return held?.name === 'a zip archive' ? (named ?? held) : (held ?? named);
}

/**
 * Refuse what is not text, or not one to read as prose, whatever it is called.
 * @param name what messages call the file
 * @throws Unreadable that names the format and says what to do; `file` is the file's name, where it has one
 */
export function refuseFormat(format: FileFormat | undefined, name: string, file?: string): void {
  if (format)
    throw new Unreadable(
      `${name} is ${format.name}, not plain text. ${format.advice.replace('FILE', file ?? 'FILE')}`,
    );
}
