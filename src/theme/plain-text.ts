import { type Piece, readMarkdown } from './read-markdown.ts';

/** Write prose without its marks, as one line. */
export function plainText(text: string): string {
  return readMarkdown(text)
    .flat()
    .map((line) => line.map(wordsOf).join('').trim())
    .join(' ');
}

/** Write a piece without its marks. */
export function wordsOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.pieces.map(wordsOf).join('');
}
