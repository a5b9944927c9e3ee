import type { Family, Slot } from './families.ts';
import type { Fragment } from './fragments.ts';
import { placeLikeness } from './place.ts';

/** How well the fragments from one to another, taken as one text, fit a slot. */
export type Cue = (slot: Slot, fragments: readonly Fragment[], from: number, to: number) => number;

/** Prepare a cue that reads each stretch of text once for each slot. */
export function cueReader(family: Family): Cue {
  const known = new Map<Slot, Map<Fragment, number[]>>();
  for (const slot of Object.keys(family.slots) as Slot[]) known.set(slot, new Map());
  return (slot, fragments, from, to) => {
    const read = known.get(slot);
    const first = fragments[from] as Fragment;
    if (!read) return 0;
    let cues = read.get(first);
    if (!cues) read.set(first, (cues = []));
    return (cues[to - from] ??=
      readCue(family, slot, first, fragments[to] as Fragment) - tornPlace(slot, fragments, from, to));
  };
}

function readCue(family: Family, slot: Slot, first: Fragment, last: Fragment): number {
  const text = first === last ? first.text : first.line.text.slice(first.start, last.end);
  return family.slots[slot]?.(text) ?? 0;
}

/** What it costs to take the first part of a sure place for something else: "Palo Alto" before ", CA". */
function tornPlace(slot: Slot, fragments: readonly Fragment[], from: number, to: number): number {
  const next = fragments[to + 1];
  const first = fragments[from] as Fragment;
  if (slot === 'place' || from !== to || next?.joint !== 'comma' || next.line !== first.line) return 0;
  return placeLikeness(first.line.text.slice(first.start, next.end)) >= 0.9 ? 1.5 : 0;
}
