import { positions } from '../source/position.ts';
import { Unreadable } from '../source/unreadable.ts';

const mostAtOnce = 8_192;

/** The first bytes of a file, a character each. */
export function characters(bytes: Uint8Array, length = bytes.length): string {
  let text = '';
  for (let at = 0; at < Math.min(length, bytes.length); at += mostAtOnce)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + mostAtOnce, length)));
  return text;
}

/** Tell whether bytes are UTF-16, and with which byte first. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
};

/**
 * Decode a text file: UTF-8, or UTF-16 where it says so.
 * @param name what messages call the file
 * @throws Unreadable with the place of the first byte that is neither
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if (bytes.includes(0))
    throw new Unreadable(`${name} is not a text file. Save it as plain text and try again.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = firstFault(bytes);
    throw new Unreadable(`${name}:${line}:${column} is not UTF-8. Save the file as UTF-8 and try again.`);
  }
}

/** Where the bytes stop being UTF-8: behind the longest beginning that is. */
function firstFault(bytes: Uint8Array) {
  let [sound, faulty] = [0, bytes.length + 1];
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (isBegun(bytes.subarray(0, middle))) sound = middle;
    else faulty = middle;
  }
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, sound), { stream: true });
  return positions(text)(text.length);
}

/** Tell whether bytes are UTF-8 as far as they go; the last character may lack its end. */
function isBegun(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
