import type { ComponentChild } from 'preact';
import { wordsOf } from './plain-text.ts';
import { type Piece, readMarkdown } from './read-markdown.ts';
import { printedUrl } from './printed-url.ts';

/** Set a text of several paragraphs. */
export function Paragraphs({ text }: { readonly text: string }) {
  return readMarkdown(text).map((lines) => <p dir="auto">{setLines(lines)}</p>);
}

/** Set a text as one run of words, its paragraphs as lines. */
export function Inline({ text }: { readonly text: string }) {
  return <>{setLines(readMarkdown(text).flat())}</>;
}

function setLines(lines: readonly (readonly Piece[])[]): ComponentChild {
  return lines.map((line, place) => [place > 0 && <br />, line.map(setPiece)]);
}

function setPiece(piece: Piece): ComponentChild {
  if (typeof piece === 'string') return piece;
  const words = piece.pieces.map(setPiece);
  if (piece.mark === 'link') {
    return (
      <a href={piece.url} data-url={printedUrl(piece.url, wordsOf(piece))}>
        {words}
      </a>
    );
  }
  const Mark = piece.mark;
  return <Mark>{words}</Mark>;
}
