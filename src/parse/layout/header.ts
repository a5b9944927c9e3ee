import { cutWeights } from '../weights.ts';
import { cueReader } from './cue-reader.ts';
import type { Family } from './families.ts';
import type { Feature } from './feature.ts';
import type { Fragment } from './fragment.ts';
import type { Follows, Order } from './order.ts';
import { assign } from './assign.ts';
import { type Assignment, type Header, headerOf } from './slots.ts';

/** A header that several layouts may find: its slots are filled once for each order. */
export interface Tried {
  readonly header: Header;
  /** How many lines it has. */
  readonly length: number;
  readonly assignments: Assignment[];
}

const mostFragments = 12;

/** Prepare to read the header of a part of the section; each is read once, whichever layouts find it. Without a start its lines were moved. */
export function headerReader(family: Family): (part: readonly Feature[], start: number | undefined) => Tried {
  const known = new Map<number, Tried>();
  /** Headers of nothing but dates are all alike. */
  const bare: Tried[] = [];
  const cueOf = cueReader(family);
  return (part, start) => {
    const length = headerLength(part);
    const id = start === undefined ? undefined : start * 16 + length;
    const found = id === undefined ? undefined : known.get(id);
    if (found) return found;
    const fragments: Fragment[] = [];
    for (let at = 0; at < length; at++)
      for (const fragment of (part[at] as Feature).pieces.fragments)
        if (fragments.length < mostFragments) fragments.push(fragment);
    const none = fragments.length === 0 ? bare[length] : undefined;
    if (none) return none;
    const read: Tried = { header: headerOf(family, fragments, cueOf(fragments)), length, assignments: [] };
    if (fragments.length === 0) bare[length] = read;
    else if (id !== undefined) known.set(id, read);
    return read;
  };
}

const longestHeader = 7;

/** How many lines head an entry: up to the first bullet, prose or label of a body. */
function headerLength(part: readonly Feature[]): number {
  let length = 1;
  let { dated } = part[0] as Feature;
  while (length < part.length && length < longestHeader) {
    const { prose, bullet, dated: hasDate } = part[length] as Feature;
    if (prose || bullet || (dated && hasDate)) break;
    dated ||= hasDate;
    length++;
  }
  return length;
}

/** Assign in the section's order, or with the organisation first: the first of several roles names the company above. */
export function assignEither(
  family: Family,
  order: Order,
  tried: Tried,
  habits?: Readonly<Follows>,
): Assignment {
  const usual = habits
    ? assign(family, order, tried.header, habits)
    : assignPlainly(family, family.orders.indexOf(order), tried);
  if (order.slots[0] !== 'title' || tried.header.fragments.length < 2) return usual;
  let best = usual;
  family.orders.forEach(({ slots }, at) => {
    if (slots[0] !== 'organization') return;
    const { fillings, used, score } = assignPlainly(family, at, tried);
    if (score + cutWeights.swap > best.score) best = { fillings, used, score: score + cutWeights.swap };
  });
  return best;
}

/** Assign in one of the family's orders, by cues alone. */
const assignPlainly = (family: Family, at: number, { header, assignments }: Tried): Assignment =>
  (assignments[at] ??= assign(family, family.orders[at] as Order, header));
