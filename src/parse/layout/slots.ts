import { slotWeights as weights } from '../weights.ts';
import { assignLabelled } from './assign-labelled.ts';
import type { Cue } from './cue-reader.ts';
import type { Family, Slot } from './families.ts';
import type { Fragment } from './fragments.ts';
import type { Follows, Order } from './order.ts';

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

const mostMerged = 4;

/** The rest of an assignment from some fragment on, as a chain. */
interface Chain {
  readonly score: number;
  readonly used: number;
  /** Undefined at the end of the chain. */
  readonly filling: Filling | undefined;
  readonly next: Chain | undefined;
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
      at > 0 ? (family.parting?.[joint] ?? weights.parting[joint]) : 0,
    ),
    merging: fragments.map(({ joint }) => -(family.merging?.[joint] ?? weights.merging[joint])),
  };
}

/** A header whose slots are to be filled in one order. */
interface Search {
  readonly order: Order;
  readonly header: Header;
  /** How often a slot followed another in the section's entries; a habit is a reason to repeat it. */
  readonly habits: Readonly<Follows> | undefined;
  /** The best chain from a fragment and a slot on, once it is known. */
  readonly known: (Chain | undefined)[];
}

/**
 * Fill the slots of a family, in one order, with the fragments of a header: the best way by cues.
 * Every slot takes adjacent fragments or none; lines at the end may be left to the body.
 */
export function assign(family: Family, order: Order, header: Header, habits?: Readonly<Follows>): Assignment {
  if (header.labelled) return assignLabelled(family, header.fragments, header.cue);
  const whole = best({ order, header, habits, known: [] }, 0, 0);
  const fillings: Filling[] = [];
  for (let chain: Chain | undefined = whole; chain?.filling; chain = chain.next) fillings.push(chain.filling);
  return { fillings, used: whole.used, score: whole.score };
}

function best(search: Search, at: number, slotAt: number): Chain {
  const state = at * (search.order.slots.length + 1) + slotAt;
  return (search.known[state] ??= bestFrom(search, at, slotAt));
}

function bestFrom(search: Search, at: number, slotAt: number): Chain {
  const { order, header, habits } = search;
  const { cue, merging } = header;
  const { slots, numbers, missing, sameLine } = order;
  const count = header.fragments.length;
  let chain = leave(search, at, slotAt);
  if (at === count) return chain;
  const { joint } = header.fragments[at] as Fragment;
  const opens = header.opens[at] as boolean;
  const parted = header.parting[at] as number;
  const before = slotAt > 0 ? (slots[slotAt - 1] as Slot) : '';
  const habitual = habits?.[before];
  let skipped = 0;
  for (let next = slotAt; next < slots.length; next++) {
    const slot = slots[next] as Slot;
    const usual = slotAt > 0 ? order.usual[next]?.[slotAt - 1]?.[joint] : undefined;
    const expected = (habitual?.[slot]?.[joint] ?? 0) + (usual ?? 0);
    const alone = at > 0 && opens && sameLine[next];
    let merged = 0;
    const farthest = alone ? at : Math.min(count, at + mostMerged);
    for (let to = at; to < farthest; to++) {
      if (to > at) merged += merging[to] as number;
      if (merged > 8) break;
      const rest = best(search, to + 1, next + 1);
      const score = cue(numbers[next] as number, at, to) - merged - skipped + parted + expected + rest.score;
      if (score > chain.score)
        chain = { score, used: rest.used, filling: { slot, from: at, to }, next: rest };
    }
    skipped += missing[next] as number;
  }
  // A fragment between two slots that fits none.
  if (at > 0 && !opens) {
    const rest = best(search, at + 1, slotAt);
    const score = rest.score + weights.rest;
    if (score > chain.score)
      chain = { score, used: rest.used, filling: { slot: 'rest', from: at, to: at }, next: rest };
  }
  return chain;
}

/** Leave what is left to the body. */
function leave({ order: { missing }, header: { opens } }: Search, at: number, slotAt: number): Chain {
  let cost = at < opens.length && !opens[at] ? -weights.leftFragment : 0;
  for (let left = at; left < opens.length; left++) if (opens[left]) cost -= weights.leftLine;
  for (let next = slotAt; next < missing.length; next++) cost += missing[next] as number;
  return { score: -cost, used: at, filling: undefined, next: undefined };
}

/** Tell whether a fragment begins a line. */
export const opensLine = ({ joint }: Fragment) => joint === 'line' || joint === 'gap' || joint === 'date';
