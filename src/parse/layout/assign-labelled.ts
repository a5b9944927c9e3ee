import { cutWeights } from '../weights.ts';
import type { Cue } from './cue-reader.ts';
import type { Family, Slot } from './families.ts';
import type { Fragment } from './fragment.ts';
import { numberOf, placeNumber } from './order.ts';
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
  const likeliest = likeliestSlots(fragments, open, cue);
  fragments.forEach((fragment, at) => {
    const last = fillings.at(-1);
    const own = opensLine(fragment) || fragment.labelled !== undefined || !last;
    if (own) fillings.push({ slot: fragment.labelled ?? likeliest.get(at) ?? 'rest', from: at, to: at });
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

/** Which of the open slots a line without a label fills, the surest first; the first line fills the first slot where nothing tells. */
function likeliestSlots(
  fragments: readonly Fragment[],
  open: readonly Slot[],
  cue: Cue,
): ReadonlyMap<number, Slot> {
  const lines = fragments.flatMap((fragment, at) =>
    fragment.labelled === undefined && (at === 0 || opensLine(fragment)) ? [at] : [],
  );
  const pairs = lines.flatMap((at) => open.map((slot) => ({ at, slot, worth: cue(numberOf(slot), at, at) })));
  const chosen = new Map<number, Slot>();
  for (const { at, slot } of pairs.sort((a, b) => b.worth - a.worth))
    if (!chosen.has(at) && ![...chosen.values()].includes(slot)) chosen.set(at, slot);
  return chosen;
}
