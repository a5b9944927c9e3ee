import type { Line } from '../lines/line.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import type { Slot } from './families.ts';
import type { Joint } from './joints.ts';

/** A stretch of a line that may fill one slot of an entry. */
export interface Fragment extends Phrase {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  /** A label or the head of a column says what the fragment is. */
  readonly labelled: Slot | undefined;
}

/** A phrase as the fragment that begins at an offset of a line. */
export const fragmentOf = (
  { lexicon, text, answers }: Phrase,
  line: Line,
  start: number,
  joint: Joint,
  labelled?: Slot,
): Fragment => ({ lexicon, text, answers, line, start, end: start + text.length, joint, labelled });
