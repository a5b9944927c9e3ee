import type { Family, Slot } from './families.ts';
import type { Fragment } from './fragments.ts';
import { placeLikeness } from './place.ts';

/** How well the fragments of a header from one to another, taken as one text, fit a slot. */
export type Cue = (slot: Slot, from: number, to: number) => number;

/** What is known of the stretches of text that begin at a fragment, by how many fragments further they go. */
interface Sheet {
  readonly cues: Readonly<Record<string, number[]>>;
  readonly torn: number[];
}

/** Prepare cues for the headers of a section; each stretch of text is read once for each slot. */
export function cueReader(family: Family): (fragments: readonly Fragment[]) => Cue {
  const known = new Map<Fragment, Sheet>();
  const slots = Object.keys(family.slots) as Slot[];
  const sheetOf = (fragment: Fragment) => {
    const sheet = known.get(fragment) ?? {
      cues: Object.fromEntries(slots.map((slot) => [slot, []])),
      torn: [],
    };
    known.set(fragment, sheet);
    return sheet;
  };
  return (fragments) => {
    const sheets = fragments.map(sheetOf);
    return (slot, from, to) => {
      const { cues, torn } = sheets[from] as Sheet;
      const read = cues[slot];
      if (!read) return 0;
      return (read[to - from] ??=
        readCue(family, slot, fragments[from] as Fragment, fragments[to] as Fragment) -
        (slot === 'place' ? 0 : (torn[to - from] ??= tornPlace(fragments, from, to))));
    };
  };
}

function readCue(family: Family, slot: Slot, first: Fragment, last: Fragment): number {
  const text = first === last ? first.text : first.line.text.slice(first.start, last.end);
  return family.slots[slot]?.(text) ?? 0;
}

/** What it costs to take the first part of a sure place for something else: "Palo Alto" before ", CA". */
function tornPlace(fragments: readonly Fragment[], from: number, to: number): number {
  const next = fragments[to + 1];
  const first = fragments[from] as Fragment;
  if (from !== to || next?.joint !== 'comma' || next.line !== first.line) return 0;
  return placeLikeness(first.line.text.slice(first.start, next.end)) >= 0.9 ? 1.5 : 0;
}
