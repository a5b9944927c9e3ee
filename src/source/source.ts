import type { Range } from '../message.ts';

/** A stretch of `text` that came from a stretch of `origin`; of equal length where characters map one to one. */
export interface Run {
  readonly text: number;
  readonly origin: number;
  readonly length: number;
  readonly originLength: number;
}

/** What a reader knows of a stretch of `text` beyond its characters. */
export type Hint =
  | { readonly kind: 'heading'; readonly start: number; readonly level: number }
  | { readonly kind: 'strong'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'link';
      readonly start: number;
      readonly end: number;
      readonly target: string;
      /** Where the target stands in `origin`. */
      readonly place: Range;
    }
  /** The row that begins here does not go on with what the row above says. */
  | { readonly kind: 'break'; readonly start: number }
  | {
      readonly kind: 'hidden';
      readonly start: number;
      /** What the page does not show, in `origin`. */
      readonly place: Range;
      /** Why it is nobody's; where that is not said, it is text that found no place. */
      readonly as?: 'comment' | 'front-matter' | 'label';
    };

/** A document that has been read: the characters as given, and the text that the parser sees. */
export interface Source {
  /** The document untouched; every place is an offset into it. */
  readonly origin: string;
  /** Lines parted by `\n`; spaces, ligatures and invisible characters folded. */
  readonly text: string;
  /** In the order of `text`; characters of `origin` in no run were dropped by the reader. */
  readonly runs: readonly Run[];
  /** In the order of `text`. */
  readonly hints: readonly Hint[];
}

/** Find the place in the document of a stretch of the text that the parser saw. */
export function rangeOf(source: Source, start: number, end: number): Range {
  return [offsetOf(source, start, 'start'), offsetOf(source, end - 1, 'end')];
}

function offsetOf({ runs }: Source, at: number, edge: 'start' | 'end'): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).text <= at) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run) return 0;
  if (run.length !== run.originLength) return edge === 'start' ? run.origin : run.origin + run.originLength;
  return run.origin + (at - run.text) + (edge === 'start' ? 0 : 1);
}
