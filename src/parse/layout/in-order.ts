import { slotWeights as weights } from '../weights.ts';
import type { Slot } from './families.ts';
import type { Fragment } from './fragment.ts';
import type { Follows, Order } from './order.ts';
import { type Assignment, type Filling, type Header, leftCost } from './slots.ts';

const mostMerged = 4;

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
 * Fill the slots of a header in one order: the best way by cues.
 * Every slot takes adjacent fragments or none; lines at the end may be left to the body.
 */
export function assignInOrder(order: Order, header: Header, habits?: Readonly<Follows>): Assignment {
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

/** Find the best way from a fragment and a slot on, where those after are known. */
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
