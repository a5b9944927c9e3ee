import { slotWeights as weights } from '../weights.ts';
import { assignInAnyOrder } from './any-order.ts';
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

/** A bracket opened before the one before a fragment, on its line, and it still stands in it. */
function isInBracket(fragments: readonly Fragment[], at: number): boolean {
  const { joint, line, start } = fragments[at] as Fragment;
  if (joint === 'bracket' || joint === 'closed' || joint === 'line' || joint === 'gap') return false;
  const before = line.text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/**
 * The best way to fill the slots from a fragment and a slot on, in columns: by the fragment, and the slot within it. The
 * search is over before the next begins, so that all share them.
 */
const ways = {
  scores: new Float64Array(0),
  /** How many fragments are in the header. */
  used: new Int32Array(0),
  /** The slot that the fragments from here to `to` fill; `restSlot` for none, `leaves` where all is left to the body. */
  slot: new Int32Array(0),
  to: new Int32Array(0),
};
const leaves = -1;
const restSlot = -2;

function makeRoom(states: number): void {
  if (ways.scores.length >= states) return;
  ways.scores = new Float64Array(states);
  ways.used = new Int32Array(states);
  ways.slot = new Int32Array(states);
  ways.to = new Int32Array(states);
}

/**
 * Fill the slots of a family, in one order, with the fragments of a header: the best way by cues.
 * Every slot takes adjacent fragments or none; lines at the end may be left to the body.
 */
export function assign(family: Family, order: Order, header: Header, habits?: Readonly<Follows>): Assignment {
  if (header.labelled) return assignLabelled(family, header.fragments, header.cue);
  if (order.free) return assignInAnyOrder(order, order.free, header, habits);
  const { slots } = order;
  const count = header.fragments.length;
  const width = slots.length + 1;
  makeRoom((count + 1) * width);
  for (let at = count; at >= 0; at--) {
    const left = leftCost(header, at);
    for (let slotAt = slots.length; slotAt >= 0; slotAt--) fillFrom(order, header, habits, at, slotAt, left);
  }
  const fillings: Filling[] = [];
  for (let at = 0, slotAt = 0; ;) {
    const state = at * width + slotAt;
    const slot = ways.slot[state] as number;
    if (slot === leaves) break;
    const to = ways.to[state] as number;
    fillings.push({ slot: slot === restSlot ? 'rest' : (slots[slot] as Slot), from: at, to });
    at = to + 1;
    if (slot !== restSlot) slotAt = slot + 1;
  }
  return { fillings, used: ways.used[0] as number, score: ways.scores[0] as number };
}

/** Find the best way from a fragment and a slot on, where those behind are known. */
function fillFrom(
  order: Order,
  header: Header,
  habits: Readonly<Follows> | undefined,
  at: number,
  slotAt: number,
  left: number,
): void {
  const { cue, merging, opens, fragments } = header;
  const { slots, numbers, missing, sameLine } = order;
  const width = slots.length + 1;
  const state = at * width + slotAt;
  let cost = left;
  for (let next = slotAt; next < slots.length; next++) cost += missing[next] as number;
  let best = -cost;
  let used = at;
  let slot = leaves;
  let last = at;
  if (at < fragments.length) {
    const { joint } = fragments[at] as Fragment;
    const parted = header.parting[at] as number;
    const habitual = habits?.[slotAt > 0 ? (slots[slotAt - 1] as Slot) : ''];
    let skipped = 0;
    for (let next = slotAt; next < slots.length; next++) {
      const usual = slotAt > 0 ? order.usual[next]?.[slotAt - 1]?.[joint] : undefined;
      const expected = (habitual?.[slots[next] as Slot]?.[joint] ?? 0) + (usual ?? 0);
      const isAlone = at > 0 && opens[at] && sameLine[next];
      const farthest = isAlone ? at : Math.min(fragments.length, at + mostMerged);
      let merged = 0;
      for (let to = at; to < farthest; to++) {
        if (to > at) merged += merging[to] as number;
        if (merged > 8) break;
        const rest = (to + 1) * width + next + 1;
        const score =
          cue(numbers[next] as number, at, to) -
          merged -
          skipped +
          parted +
          expected +
          (ways.scores[rest] as number);
        if (score <= best) continue;
        best = score;
        used = ways.used[rest] as number;
        slot = next;
        last = to;
      }
      skipped += missing[next] as number;
    }
    // A fragment between two slots that fits none.
    if (at > 0 && !opens[at]) {
      const rest = (at + 1) * width + slotAt;
      const score = (ways.scores[rest] as number) + weights.rest;
      if (score > best) {
        best = score;
        used = ways.used[rest] as number;
        slot = restSlot;
        last = at;
      }
    }
  }
  ways.scores[state] = best;
  ways.used[state] = used;
  ways.slot[state] = slot;
  ways.to[state] = last;
}

/** What it costs to leave all fragments from one on to the body. */
export function leftCost({ opens }: Header, at: number): number {
  let cost = at < opens.length && !opens[at] ? -weights.leftFragment : 0;
  for (let left = at; left < opens.length; left++) if (opens[left]) cost -= weights.leftLine;
  return cost;
}

/** Tell whether a fragment begins a line. */
export const opensLine = ({ joint }: Fragment) => joint === 'line' || joint === 'gap' || joint === 'date';
