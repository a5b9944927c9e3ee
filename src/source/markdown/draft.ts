import { builder } from '../builder.ts';
import { fold, foldableIn } from '../fold.ts';
import type { Hint, Run, Source } from '../source.ts';

/** What a settled character looks like to later steps: removed, or text without marks. */
export const gone = '\u0000';
const literal = '\u0001';

/** A document on its way to a source. Each step settles its part and sees only what the others left. */
export interface Draft {
  readonly origin: string;
  /** The document, character for character, with `gone` and a sign for text in the place of what is settled. */
  rest(): string;
  /** Leave a stretch out of the text. */
  drop(start: number, end: number): void;
  /** Take a stretch as text, whatever marks are in it. */
  keep(start: number, end: number): void;
  /** Put other text in the place of a stretch, or between two characters. */
  put(start: number, end: number, text: string): void;
  /** Add a hint about a stretch; offsets are into the document. */
  hint(hint: Hint): void;
  source(): Source;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  /** Undefined if the stretch is kept as it is. */
  readonly text: string | undefined;
}

/** Begin to read a document. */
export function draftOf(origin: string): Draft {
  const edits: Edit[] = [];
  const hints: Hint[] = [];
  const ordered = () => edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    origin,
    rest: () => masked(origin, ordered()),
    drop: (start, end) => void (end > start && edits.push({ start, end, text: '' })),
    keep: (start, end) => void (end > start && edits.push({ start, end, text: undefined })),
    put: (start, end, text) => void edits.push({ start, end, text }),
    hint: (hint) => void hints.push(hint),
    source: () => written(origin, ordered(), hints),
  };
}

function masked(origin: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    if (end <= at) continue;
    pieces.push(origin.slice(at, Math.max(at, start)));
    pieces.push((text === '' ? gone : literal).repeat(end - Math.max(at, start)));
    at = end;
  }
  pieces.push(origin.slice(at));
  return pieces.join('').replaceAll('\r\n', ' \n');
}

function written(origin: string, edits: readonly Edit[], hints: readonly Hint[]): Source {
  const built = builder(origin);
  const foldable = foldableIn(origin);
  const keep = (start: number, end: number) => {
    let kept = start;
    for (const match of origin.slice(start, end).matchAll(foldable)) {
      built.keep(kept, start + match.index);
      kept = start + match.index + match[0].length;
      built.replace(start + match.index, kept, fold(match[0]));
    }
    built.keep(kept, end);
  };
  let at = 0;
  for (const { start, end, text } of edits) {
    if (start < at) {
      if (text === '') at = Math.max(at, end);
      continue;
    }
    keep(at, start);
    if (text === undefined) keep(start, end);
    else if (text !== '') built.replace(start, end, text);
    at = end;
  }
  keep(at, origin.length);
  const { text, runs } = built.source();
  return { origin, text, runs, hints: placed(text, runs, hints) };
}

/** Hints of stretches of the document become hints of stretches of the text, each on one row; those of nothing go. */
function placed(text: string, runs: readonly Run[], hints: readonly Hint[]): readonly Hint[] {
  const moved: Hint[] = [];
  for (const hint of [...hints].sort((a, b) => a.start - b.start)) {
    const start = textAt(runs, hint.start);
    if (hint.kind === 'hidden') {
      moved.push({ ...hint, start });
      continue;
    }
    const below = text.indexOf('\n', start);
    const row = below < 0 ? text.length : below;
    const end = 'end' in hint ? Math.min(row, textAt(runs, hint.end)) : row;
    if (text.slice(start, end).trim() !== '')
      moved.push('end' in hint ? { ...hint, start, end } : { ...hint, start });
    else if (hint.kind === 'link') moved.push({ kind: 'hidden', start, place: hint.place });
  }
  return moved;
}

/** The offset in the text of an offset in the document; of what is left out, where the text continues. */
function textAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).origin <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run || run.origin > offset) return 0;
  if (offset >= run.origin + run.originLength) return run.text + run.length;
  return run.length === run.originLength ? run.text + offset - run.origin : run.text;
}
