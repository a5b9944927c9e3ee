import { assignInAnyOrder } from './any-order.ts';
import { assignLabelled } from './assign-labelled.ts';
import type { Family } from './families.ts';
import { assignInOrder } from './in-order.ts';
import type { Follows, Order } from './order.ts';
import type { Assignment, Header } from './slots.ts';

/** Fill the slots of a family with the fragments of a header: as labels say, or the best way by cues. */
export function assign(family: Family, order: Order, header: Header, habits?: Readonly<Follows>): Assignment {
  if (header.labelled) return assignLabelled(family, header.fragments, header.cue);
  return order.free
    ? assignInAnyOrder(order, order.free, header, habits)
    : assignInOrder(order, header, habits);
}
