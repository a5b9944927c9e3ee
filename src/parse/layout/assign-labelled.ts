import { cutWeights } from '../weights.ts';
import type { Cue } from './cue-reader.ts';
import type { Family, Slot } from './families.ts';
import type { Fragment } from './fragments.ts';
import { placeNumber } from './order.ts';
import { type Assignment, type Filling, opensLine } from './slots.ts';

/**
 * What a label says is certain; pieces after it belong to it, but for a place after a firm.
 * A line without a label names what no label is about.
 */
export function assignLabelled(family: Family, fragments: readonly Fragment[], cue: Cue): Assignment {
  const fillings: Filling[] = [];
  const open = (Object.keys(family.missing) as Slot[]).filter(
    (slot) => !fragments.some((fragment) => fragment.labelled === slot),
  );
  fragments.forEach((fragment, at) => {
    const last = fillings.at(-1);
    const own = opensLine(fragment) || fragment.labelled !== undefined || !last;
    if (own) fillings.push({ slot: fragment.labelled ?? open.shift() ?? 'rest', from: at, to: at });
    else if (
      last.slot === 'organization' &&
      fragment.joint === 'comma' &&
      cue(placeNumber, at, at) > cutWeights.placeBehindLabel
    ) {
      fillings.push({ slot: 'place', from: at, to: at });
    } else if (
      last.slot === 'degree' &&
      (fragment.joint === 'of' || fragment.joint === 'bracket' || fragment.joint === 'space')
    ) {
      fillings.push({ slot: 'area', from: at, to: at });
    } else fillings[fillings.length - 1] = { ...last, to: at };
  });
  const filled = new Set(fillings.map((filling) => filling.slot));
  const missing = Object.entries(family.missing).reduce(
    (sum, [slot, cost]) => sum + (filled.has(slot as Slot) ? 0 : cost),
    0,
  );
  return { fillings, used: fragments.length, score: filled.size * cutWeights.labelled + missing };
}
