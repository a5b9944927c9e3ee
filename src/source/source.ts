import type { Range } from '../message.ts';
import type { Message } from './rules.ts';

/** A stretch of `text` that came from a stretch of `origin`; of equal length where characters map one to one. */
export interface Run {
  /** Where it begins in `text`. */
  readonly text: number;
  /** Where it begins in `origin`. */
  readonly origin: number;
  /** How long it is in `text`, in UTF-16 units. */
  readonly length: number;
  /** How long it is in `origin`, in UTF-16 units. */
  readonly originLength: number;
}

/** What a reader knows about a stretch of `text` beyond its characters. */
export type Hint =
  | { readonly kind: 'heading'; readonly start: number; readonly level: number }
  | { readonly kind: 'strong'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'link';
      readonly start: number;
      readonly end: number;
      readonly target: string;
      /** Where the target is in `origin`. */
      readonly place: Range;
    }
  /** The row that begins here does not continue the row above. */
  | { readonly kind: 'break'; readonly start: number }
  | {
      readonly kind: 'hidden';
      readonly start: number;
      /** What the page does not show, in `origin`. */
      readonly place: Range;
      /** Why it belongs to no value; without a reason it is reported as unmapped text. */
      readonly as?: 'comment' | 'front-matter' | 'label' | 'page';
    };

/** A page of a document that has pages: where what is on it is painted, in points from its top left corner. */
export interface Sheet {
  /** The width, in points. */
  readonly width: number;
  /** The height, in points. */
  readonly height: number;
  /** From top to bottom, on a line from left to right. */
  readonly cells: readonly SheetCell[];
}

/** A file within a file. */
export interface Attachment {
  /** The name of the file. */
  readonly name: string;
  /** What it holds. */
  readonly text: string;
}

/** Words that are together on a line of a page. */
export interface SheetCell {
  /** Where they begin in `origin`. */
  readonly start: number;
  /** Where they end in `origin`. */
  readonly end: number;
  /** Their left edge, in points. */
  readonly x0: number;
  /** Their right edge, in points. */
  readonly x1: number;
  /** The line that they are on. */
  readonly y: number;
  /** The height of the font. */
  readonly size: number;
  /** How many units, from the first, are bold. */
  readonly bold: number;
  /** Whether they are italic. */
  readonly italic: boolean;
  /** The color of the text, as #rrggbb. */
  readonly color: string;
  /** Whether they have a background of their own, as tags do. */
  readonly tag: boolean;
}

/** A document that has been read: the characters as given, and the text that the parser sees. */
export interface Source {
  /** The document untouched, or the text taken from its pages; every place is an offset into it. */
  readonly origin: string;
  /** Lines separated by `\n`; spaces, ligatures and invisible characters are folded. */
  readonly text: string;
  /** In the order of `text`; characters of `origin` in no run were dropped by the reader. */
  readonly runs: readonly Run[];
  /** In the order of `text`. */
  readonly hints: readonly Hint[];
  /** The pages, if the document has any. */
  readonly sheets?: readonly Sheet[];
  /** Files embedded in the document. */
  readonly attachments?: readonly Attachment[];
  /** Messages about reading the file. */
  readonly messages?: readonly Message[];
}

/** Find the place in the document of a stretch of the text that the parser saw. */
export function rangeOf(source: Source, start: number, end: number): Range {
  return [offsetOf(source, start, 'start'), offsetOf(source, end - 1, 'end')];
}

/** The same, as the several places that a stretch has where columns were undone inside it. */
export function rangesOf(source: Source, start: number, end: number): readonly Range[] {
  const { runs, origin } = source;
  const ranges: Range[] = [];
  let from = start;
  for (let at = runAt(runs, start); at + 1 < runs.length && (runs[at + 1] as Run).text < end; at++) {
    const [run, next] = [runs[at] as Run, runs[at + 1] as Run];
    const stop = run.origin + run.originLength;
    if (next.origin >= stop && !lineBreak.test(origin.slice(stop, next.origin))) continue;
    ranges.push(rangeOf(source, from, run.text + run.length));
    from = next.text;
  }
  return [...ranges, rangeOf(source, from, end)];
}

const lineBreak = /[\n\r]/;

/** The index of the run that holds an offset of the text, or of the last before it. */
function runAt(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).text <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function offsetOf({ runs }: Source, at: number, edge: 'start' | 'end'): number {
  const run = runs[runAt(runs, at)];
  if (!run) return 0;
  if (run.length !== run.originLength) return edge === 'start' ? run.origin : run.origin + run.originLength;
  return run.origin + (at - run.text) + (edge === 'start' ? 0 : 1);
}
