import { Fragment, type ComponentChild } from 'preact';
import { wordsOf } from '../../view/prose/plain-text.ts';
import type { Line, Piece, Prose as Paragraphs } from '../../view/prose/prose.ts';
import { printedUrl } from './printed-url.ts';

interface ProseProps {
  readonly prose: Paragraphs;
  /** The class of the whole. */
  readonly class?: string;
  /** Whether an element around it groups more than one paragraph. */
  readonly isInside?: boolean;
}

/** Set a text of paragraphs and lists. */
export function Prose({ prose, class: name, isInside = false }: ProseProps) {
  const [only, ...others] = prose;
  if (only?.kind === 'lines' && !others.length) return <Lines lines={only.lines} class={name} />;
  const parts = prose.map((part) => {
    if (part.kind === 'lines') return <Lines lines={part.lines} />;
    const items = part.items.map((item) => <li>{setLine(item)}</li>);
    if (part.first === undefined) return <ul>{items}</ul>;
    return <ol start={part.first === 1 ? undefined : part.first}>{items}</ol>;
  });
  return isInside ? parts : <div class={name || undefined}>{parts}</div>;
}

function Lines({
  lines,
  class: name,
}: {
  readonly lines: readonly Line[];
  readonly class?: string | undefined;
}) {
  return <p class={name || undefined}>{setLines(lines)}</p>;
}

/** Set lines, each on its own. */
export function setLines(lines: readonly Line[]): ComponentChild {
  return lines.map((line, at) => [at > 0 && <br />, setLine(line)]);
}

/** Set the pieces of a line. */
export function setLine(line: Line): ComponentChild {
  return line.map(setPiece);
}

function setPiece(piece: Piece): ComponentChild {
  if (typeof piece === 'string') return piece;
  const words = setLine(piece.pieces);
  if (piece.mark === 'link') {
    return (
      <a href={piece.url} data-url={printedUrl(piece.url, wordsOf(piece.pieces))}>
        {words}
      </a>
    );
  }
  const Mark = piece.mark;
  return <Mark>{words}</Mark>;
}

/** A word of so many signs may be broken at these. */
const joints = /(?<=[@/._])(?=[^@/._])/;
const longWord = /\S{28}/;

/** Set an address so that a narrow column breaks it only where people would. */
export function setBreakable(text: string): ComponentChild {
  if (!longWord.test(text)) return text;
  return text.split(joints).map((piece, at) => (
    <Fragment>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
