import { extname } from 'node:path';
import { Failure } from './failure.ts';
import { type FileFormat, fileFormats } from './file-formats.ts';

/** Tell the format of what is no plain text, by what it holds or, where that says nothing, by the ending of its name. */
export function fileFormatOf(bytes: Buffer, file?: string): FileFormat | undefined {
  const text = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1');
  const ending = file && extname(file).toLowerCase();
  const held = fileFormats.find(({ isIn }) => isIn(text));
  const named = fileFormats.find(({ endings }) => ending && endings.includes(ending));
  // Of an archive that tells nothing more, the ending does.
  return held?.name === 'a zip archive' ? (named ?? held) : (held ?? named);
}

/**
 * Refuse what is no text, or not one to read as prose, whatever it is called.
 * @throws Failure that names the format and says what to do; `file` is the file's name, where it has one
 */
export function refuseFormat(format: FileFormat | undefined, name: string, file?: string): void {
  if (format)
    throw new Failure(
      `${name} is ${format.name}, not plain text. ${format.advice.replace('FILE', file ?? 'FILE')}`,
    );
}
