import { assignTold } from './assign-told.ts';
import type { Cue } from './cue-reader.ts';
import type { Family, Slot } from './families.ts';
import type { Fragment, Joint } from './fragments.ts';

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

/** What it costs to take the fragments at both sides of a joint as one name. */
const merging: Readonly<Record<Joint, number>> = {
  line: 9,
  gap: 9,
  date: 9,
  cell: 4,
  dash: 1.2,
  at: 3,
  of: 1.6,
  comma: 0.4,
  bracket: 0.3,
  slash: 0.4,
  space: 0.1,
};
/** What it brings to part two slots at a joint. */
const parting: Readonly<Record<Joint, number>> = {
  line: 0.4,
  gap: 0.2,
  date: 0.4,
  cell: 0.4,
  dash: 0.2,
  at: 0.8,
  of: 0.3,
  comma: 0,
  bracket: -0.2,
  slash: 0.1,
  space: -1.2,
};
const restCost = 0.7;
const lineCost = 0.5;
const mostMerged = 4;

/** What follows what, and at which joint, in most résumés: a place its firm, a department its title. */
const usual: Readonly<Partial<Record<Slot, Partial<Record<Joint, Partial<Record<Slot, number>>>>>>> = {
  organization: { comma: { place: 0.9 }, cell: { place: 0.4 }, dash: { place: 0.7 }, date: { place: 1.4 } },
  title: { comma: { place: -0.4 }, date: { place: 1.4 } },
  institution: { comma: { place: 1.2, area: -0.8 } },
  degree: { space: { area: 1.4 } },
  area: { space: { institution: 0.8 } },
};

/** How often a slot stood behind another and a joint in the section's entries; a habit is a reason to repeat it. */
export type Habits = ReadonlyMap<string, number>;

/** Name one boundary between slots for counting habits. */
export const habit = (before: Slot | undefined, joint: Joint, slot: Slot): string =>
  `${before ?? ''}>${joint}>${slot}`;

/** The rest of an assignment from some fragment on, as a chain. */
interface Chain {
  readonly score: number;
  readonly used: number;
  readonly filling?: Filling;
  readonly next?: Chain;
}

/**
 * Fill the slots of a family, in one order, with the fragments of a header: the best way by cues.
 * Every slot takes adjacent fragments or none; lines at the end may be left to the body.
 */
export function assign(
  family: Family,
  order: readonly Slot[],
  fragments: readonly Fragment[],
  cue: Cue,
  habits?: Habits,
): Assignment {
  if (fragments.some((fragment) => fragment.told)) return assignTold(family, fragments, cue);
  const count = fragments.length;
  const missing = order.map((slot) => family.missing[slot] ?? 0);
  const known: Chain[] = [];

  const best = (at: number, slotAt: number, last: number): Chain => {
    const state = (at * 8 + slotAt) * 8 + last + 1;
    return (known[state] ??= search(at, slotAt, last));
  };

  const search = (at: number, slotAt: number, last: number): Chain => {
    let chain = leave(at, slotAt);
    if (at === count) return chain;
    const first = fragments[at] as Fragment;
    const parted = at > 0 ? (family.parting?.[first.joint] ?? parting[first.joint]) : 0;
    let skipped = 0;
    for (let next = slotAt; next < order.length; next++) {
      const slot = order[next] as Slot;
      const before = order[last];
      const habitual =
        (habits?.get(habit(before, first.joint, slot)) ?? 0) +
        ((before && usual[before]?.[first.joint]?.[slot]) ?? 0);
      const alone = at > 0 && family.sameLine?.includes(slot) && opensLine(first);
      let merged = 0;
      const farthest = alone ? at : Math.min(count, at + mostMerged);
      for (let to = at; to < farthest; to++) {
        if (to > at) merged += mergeCost(family, (fragments[to] as Fragment).joint);
        if (merged > 8) break;
        const rest = best(to + 1, next + 1, next);
        const score = cue(slot, fragments, at, to) - merged - skipped + parted + habitual + rest.score;
        if (score > chain.score)
          chain = { score, used: rest.used, filling: { slot, from: at, to }, next: rest };
      }
      skipped += missing[next] as number;
    }
    // A fragment between two slots that fits none.
    if (at > 0 && !opensLine(first)) {
      const rest = best(at + 1, slotAt, last);
      const score = rest.score - restCost;
      if (score > chain.score)
        chain = { score, used: rest.used, filling: { slot: 'rest', from: at, to: at }, next: rest };
    }
    return chain;
  };

  /** Leave what is left to the body. */
  const leave = (at: number, slotAt: number): Chain => {
    let cost = at < count && !opensLine(fragments[at] as Fragment) ? 3 : 0;
    for (let left = at; left < count; left++) if (opensLine(fragments[left] as Fragment)) cost += lineCost;
    for (let next = slotAt; next < order.length; next++) cost += missing[next] as number;
    return { score: -cost, used: at };
  };

  const whole = best(0, 0, -1);
  const fillings: Filling[] = [];
  for (let chain: Chain | undefined = whole; chain?.filling; chain = chain.next) fillings.push(chain.filling);
  return { fillings, used: whole.used, score: whole.score };
}

const mergeCost = (family: Family, joint: Joint) => family.merging?.[joint] ?? merging[joint];

/** Tell whether a fragment begins a line. */
export const opensLine = ({ joint }: Fragment) => joint === 'line' || joint === 'gap' || joint === 'date';
