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
  bracket: 0.8,
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
  space: -1.2,
};
const restCost = 0.7;
const lineCost = 0.5;
const mostMerged = 4;

/** What it brings that a slot follows another, or begins the header, at a joint. */
export type Follows = Partial<Record<Slot | '', Partial<Record<Slot, Partial<Record<Joint, number>>>>>>;

/** What follows what, and at which joint, in most résumés: a place its firm, a department its title. */
const usual: Readonly<Follows> = {
  organization: { place: { comma: 0.9, cell: 0.4, date: 1.4 } },
  title: { place: { comma: -0.4, date: 1.4 } },
  institution: { place: { comma: 0.9 } },
  degree: { area: { space: 1.4 } },
  area: { institution: { space: 0.8 } },
};

/** The rest of an assignment from some fragment on, as a chain. */
interface Chain {
  readonly score: number;
  readonly used: number;
  /** Undefined at the end of the chain. */
  readonly filling: Filling | undefined;
  readonly next: Chain | undefined;
}

/** A header whose slots are to be filled in one order. */
interface Search {
  readonly family: Family;
  readonly order: readonly Slot[];
  readonly fragments: readonly Fragment[];
  readonly cue: Cue;
  /** How often a slot followed another in the section's entries; a habit is a reason to repeat it. */
  readonly habits: Readonly<Follows> | undefined;
  /** The best chain from a fragment and a slot on, once it is known. */
  readonly known: (Chain | undefined)[];
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
  habits?: Readonly<Follows>,
): Assignment {
  if (fragments.some((fragment) => fragment.told)) return assignTold(family, fragments, cue);
  const whole = best({ family, order, fragments, cue, habits, known: [] }, 0, 0);
  const fillings: Filling[] = [];
  for (let chain: Chain | undefined = whole; chain?.filling; chain = chain.next) fillings.push(chain.filling);
  return { fillings, used: whole.used, score: whole.score };
}

function best(search: Search, at: number, slotAt: number): Chain {
  const state = at * (search.order.length + 1) + slotAt;
  return (search.known[state] ??= bestFrom(search, at, slotAt));
}

function bestFrom(search: Search, at: number, slotAt: number): Chain {
  const { family, order, fragments, cue, habits } = search;
  const count = fragments.length;
  let chain = leave(search, at, slotAt);
  if (at === count) return chain;
  const first = fragments[at] as Fragment;
  const opens = opensLine(first);
  const parted = at > 0 ? parting[first.joint] : 0;
  const before = slotAt > 0 ? (order[slotAt - 1] as Slot) : '';
  const follows = usual[before];
  const habitual = habits?.[before];
  let skipped = 0;
  for (let next = slotAt; next < order.length; next++) {
    const slot = order[next] as Slot;
    const expected = (habitual?.[slot]?.[first.joint] ?? 0) + (follows?.[slot]?.[first.joint] ?? 0);
    const alone = at > 0 && opens && family.sameLine?.includes(slot);
    let merged = 0;
    const farthest = alone ? at : Math.min(count, at + mostMerged);
    for (let to = at; to < farthest; to++) {
      if (to > at) merged += mergeCost(family, (fragments[to] as Fragment).joint);
      if (merged > 8) break;
      const rest = best(search, to + 1, next + 1);
      const score = cue(slot, at, to) - merged - skipped + parted + expected + rest.score;
      if (score > chain.score)
        chain = { score, used: rest.used, filling: { slot, from: at, to }, next: rest };
    }
    skipped += family.missing[slot] ?? 0;
  }
  // A fragment between two slots that fits none.
  if (at > 0 && !opens) {
    const rest = best(search, at + 1, slotAt);
    const score = rest.score - restCost;
    if (score > chain.score)
      chain = { score, used: rest.used, filling: { slot: 'rest', from: at, to: at }, next: rest };
  }
  return chain;
}

/** Leave what is left to the body. */
function leave({ family, order, fragments }: Search, at: number, slotAt: number): Chain {
  const count = fragments.length;
  let cost = at < count && !opensLine(fragments[at] as Fragment) ? 3 : 0;
  for (let left = at; left < count; left++) if (opensLine(fragments[left] as Fragment)) cost += lineCost;
  for (let next = slotAt; next < order.length; next++) cost += family.missing[order[next] as Slot] ?? 0;
  return { score: -cost, used: at, filling: undefined, next: undefined };
}

const mergeCost = (family: Family, joint: Joint) => family.merging?.[joint] ?? merging[joint];

/** Tell whether a fragment begins a line. */
export const opensLine = ({ joint }: Fragment) => joint === 'line' || joint === 'gap' || joint === 'date';
