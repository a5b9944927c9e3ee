import { slotWeights as weights } from '../weights.ts';
import type { Cue } from './cue-reader.ts';
import type { Family, Slot } from './families.ts';
import type { Fragment } from './fragment.ts';

/** A slot of an entry and the fragments that fill it, from one to the last. */
export interface Filling {
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
}

/** How the fragments of a header fill the slots, and how well. */
export interface Assignment {
  readonly fillings: readonly Filling[];
  /** How many fragments are in the header; what follows is body. */
  readonly used: number;
  readonly score: number;
}

/** A header as the search sees it, whatever the order: by the index of the fragment. */
export interface Header {
  readonly fragments: readonly Fragment[];
  readonly cue: Cue;
  /** A label says what fills some slot. */
  readonly labelled: boolean;
  /** The fragment begins a line. */
  readonly opens: readonly boolean[];
  /** What it brings to part it from the one before it. */
  readonly parting: readonly number[];
  /** What it costs to take it as one name with the one before it. */
  readonly merging: readonly number[];
}

/** Prepare a header for being searched in every order. */
export function headerOf(family: Family, fragments: readonly Fragment[], cue: Cue): Header {
  return {
    fragments,
    cue,
    labelled: fragments.some((fragment) => fragment.labelled),
    opens: fragments.map(opensLine),
    parting: fragments.map(({ joint }, at) =>
      at > 0
        ? (family.parting?.[joint] ?? weights.parting[joint]) +
          (isInBracket(fragments, at) ? weights.inBracket : 0)
        : 0,
    ),
    merging: fragments.map(({ joint }) => -(family.merging?.[joint] ?? weights.merging[joint])),
  };
}

/** A bracket opened before the one before a fragment, on its line, and it still is in it. */
function isInBracket(fragments: readonly Fragment[], at: number): boolean {
  const { joint, line, start } = fragments[at] as Fragment;
  if (joint === 'bracket' || joint === 'closed' || joint === 'line' || joint === 'gap') return false;
  const before = line.text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** What it costs to leave all fragments from one on to the body. */
export function leftCost({ opens }: Header, at: number): number {
  let cost = at < opens.length && !opens[at] ? -weights.leftFragment : 0;
  for (let left = at; left < opens.length; left++) if (opens[left]) cost -= weights.leftLine;
  return cost;
}

/** Tell whether a fragment begins a line. */
export const opensLine = ({ joint }: Fragment) => joint === 'line' || joint === 'gap' || joint === 'date';
