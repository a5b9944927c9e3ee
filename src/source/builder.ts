import type { Hint, Run, Source } from './source.ts';

/** Collects the text of a source piece by piece, and where each piece came from. */
export interface Builder {
  /** Keep a stretch of the document as it is. */
  keep(start: number, end: number): void;
  /** Put other characters in the place of a stretch of the document. */
  replace(start: number, end: number, text: string): void;
  hint(hint: Hint): void;
  /** The length of the text so far. */
  length(): number;
  source(): Source;
}

/** Create a builder for a document; whatever is neither kept nor replaced is dropped from the text. */
export function builder(origin: string): Builder {
  const runs: Run[] = [];
  const hints: Hint[] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (start: number, end: number, text: string) => {
    const last = runs.at(-1);
    const straight = text.length === end - start;
    if (straight && last && last.length === last.originLength && last.origin + last.length === start) {
      const longer = last.length + text.length;
      runs[runs.length - 1] = { ...last, length: longer, originLength: longer };
    } else if (text) {
      runs.push({ text: length, origin: start, length: text.length, originLength: end - start });
    }
    pieces.push(text);
    length += text.length;
  };
  return {
    keep: (start, end) => add(start, end, origin.slice(start, end)),
    replace: add,
    hint: (hint) => void hints.push(hint),
    length: () => length,
    source: () => ({ origin, text: pieces.join(''), runs, hints }),
  };
}
