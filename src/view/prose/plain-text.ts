import type { Line } from './prose.ts';
import { readLines } from './read-prose.ts';

/** Write prose without its marks, as one line. */
export function plainText(text: string): string {
  return readLines(text)
    .map((line) => wordsOf(line).trim())
    .join(' ');
}

/** Write a line without its marks. */
export function wordsOf(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.pieces))).join('');
}
