import { slotWeights as weights } from '../weights.ts';
import { sightOf } from '../tokens/scan.ts';
import type { Slot } from './families.ts';
import type { Fragment } from './fragment.ts';
import type { Joint } from './joints.ts';
import type { Follows, FreeOrder, Order } from './order.ts';
import { type Assignment, type Filling, type Header, leftCost } from './slots.ts';

const mostMerged = 5;
/** What surely fills a slot by itself. */
const sure = 2;
/** What fills no slot. */
const rest = -1;

/** The best way on from a fragment: what it brings, which slot the fragments up to `to` fill, and how many are used. */
interface Way {
  readonly score: number;
  readonly used: number;
  readonly slot?: number;
  readonly to?: number;
}

/**
 * Fill the slots of a header, each at most once and in whatever order: the best way by cues, by which slot follows which at
 * what joint, and by habit.
 */
export function assignInAnyOrder(
  order: Order,
  free: FreeOrder,
  header: Header,
  habits?: Readonly<Follows>,
): Assignment {
  const search = new Search(order, free, header, habits);
  const fillings: Filling[] = [];
  let filled = 0;
  let last = rest;
  const { score, used } = search.from(0, 0, rest);
  for (let at = 0; ;) {
    const { slot, to } = search.from(at, filled, last);
    if (slot === undefined || to === undefined) break;
    fillings.push({ slot: slot === rest ? 'rest' : (order.slots[slot] as Slot), from: at, to });
    at = to + 1;
    if (slot !== rest) filled |= 1 << slot;
    last = slot;
  }
  return { fillings, used, score };
}

/** Ways that were found are known: by the fragment, which slots are filled, and which was filled last. */
class Search {
  readonly #order: Order;
  readonly #free: FreeOrder;
  readonly #header: Header;
  readonly #habits: Readonly<Follows> | undefined;
  readonly #known: (Way | undefined)[] = [];

  constructor(order: Order, free: FreeOrder, header: Header, habits: Readonly<Follows> | undefined) {
    this.#order = order;
    this.#free = free;
    this.#header = header;
    this.#habits = habits;
  }

  from(at: number, filled: number, last: number): Way {
    const { slots } = this.#order;
    const state = ((at << slots.length) + filled) * (slots.length + 1) + last + 1;
    return (this.#known[state] ??= this.#find(at, filled, last));
  }

  #find(at: number, filled: number, last: number): Way {
    const { fragments, opens, parting } = this.#header;
    const { slots } = this.#order;
    let best: Way = {
      score: slots.reduce(
        (sum, _, slot) => sum - (filled & (1 << slot) ? 0 : (this.#order.missing[slot] as number)),
        -leftCost(this.#header, at),
      ),
      used: at,
    };
    if (at === fragments.length) return best;
    const { joint } = fragments[at] as Fragment;
    for (let slot = 0; slot < slots.length; slot++) {
      if (filled & (1 << slot)) continue;
      const gained = (parting[at] as number) + this.#follows(last, slot, joint);
      let kept = 0;
      for (let to = at; to < Math.min(fragments.length, at + mostMerged); to++) {
        if (to > at) kept += this.#kept(slot, at, to);
        if (kept < -8) break;
        const { score, used } = this.from(to + 1, filled | (1 << slot), slot);
        const cue = this.#header.cue(this.#order.numbers[slot] as number, at, to);
        const ends = to + 1 === fragments.length || opens[to + 1];
        const line = opens[at] && ends ? (this.#free.wholeLine[slots[slot] as Slot] ?? 0) : 0;
        const whole = score + gained + kept + cue + line;
        if (whole > best.score) best = { score: whole, used, slot, to };
      }
    }
    if (at > 0 && !opens[at]) {
      const { score, used } = this.from(at + 1, filled, rest);
      if (score + weights.rest > best.score) best = { score: score + weights.rest, used, slot: rest, to: at };
    }
    return best;
  }

  /** What it brings to take a fragment as of one name with those before it, from one on. */
  #kept(slot: number, from: number, at: number): number {
    const { fragments, merging, cue } = this.#header;
    const { joint } = fragments[at] as Fragment;
    const name = this.#order.slots[slot] as Slot;
    const number = this.#order.numbers[slot] as number;
    const kept = this.#free.keeps[name]?.[joint] ?? -(merging[at] as number);
    const again = this.#free.again[name];
    if (sightOf(fragments[at] as Fragment).letters === 0) return kept + this.#free.number;
    if (again === undefined || joint === 'space' || cue(number, at, at) <= sure) return kept;
    return kept + (cue(number, from, from) > sure ? again : -again);
  }

  /** What it brings that a slot is after another at a joint. */
  #follows(last: number, slot: number, joint: Joint): number {
    const { slots, usual } = this.#order;
    const before = last === rest ? '' : (slots[last] as Slot);
    const habit = this.#habits?.[before]?.[slots[slot] as Slot]?.[joint] ?? 0;
    return habit + (usual[slot]?.[last]?.[joint] ?? 0);
  }
}
