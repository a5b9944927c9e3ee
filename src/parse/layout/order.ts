import { slotWeights } from '../weights.ts';
import type { Slot } from './families.ts';
import type { Joint } from './joints.ts';

/** What it brings that a slot follows another, or begins the header, at a joint. */
export type Follows = Partial<Record<Slot | '', Partial<Record<Slot, Partial<Record<Joint, number>>>>>>;

const usual: Readonly<Follows> = slotWeights.usual;

/** Every slot that a cue may be asked about; its index is its number. */
const numbered: readonly Slot[] = [
  'place',
  'title',
  'organization',
  'about',
  'institution',
  'degree',
  'area',
  'issuer',
  'role',
  'kind',
];

/** The number of the slot for places. */
export const placeNumber = 0;

/** The number of a slot. */
export const numberOf = (slot: Slot): number => numbered.indexOf(slot);

/** The slot of a number. */
export const slotOf = (number: number): Slot => numbered[number] as Slot;

/** What filling slots in whatever order weighs. */
export interface FreeOrder {
  /** To keep a joint inside what fills the slot. */
  readonly keeps: Readonly<Partial<Record<Slot, Readonly<Partial<Record<Joint, number>>>>>>;
  /** To keep something inside that would fill the slot by itself. */
  readonly again: Readonly<Partial<Record<Slot, number>>>;
  /** To keep something inside that holds no letters. */
  readonly number: number;
  /** To fill the slot with one whole line, or several. */
  readonly wholeLine: Readonly<Partial<Record<Slot, number>>>;
}

/** An order in which slots follow each other, with all that the search asks of it, by the index of the slot. */
export interface Order {
  readonly slots: readonly Slot[];
  /** What it costs an entry to be headed in it. */
  readonly entry: number;
  readonly numbers: readonly number[];
  /** What it costs to leave the slot empty. */
  readonly missing: readonly number[];
  /** Slots that never are on a line of their own. */
  readonly sameLine: readonly boolean[];
  /** What it brings that the slot is after each of those before it, at some joint. */
  readonly usual: readonly (readonly (Partial<Record<Joint, number>> | undefined)[])[];
  /** The slots may follow each other in any order. */
  readonly free?: FreeOrder;
}

/** Prepare an order of slots. */
export function orderOf(
  slots: readonly Slot[],
  missing: Readonly<Partial<Record<Slot, number>>>,
  { sameLine = [], entry = 0 }: { readonly sameLine?: readonly Slot[]; readonly entry?: number } = {},
): Order {
  return {
    slots,
    entry: -entry,
    numbers: slots.map(numberOf),
    missing: slots.map((slot) => -(missing[slot] ?? 0)),
    sameLine: slots.map((slot) => sameLine.includes(slot)),
    usual: slots.map((slot) => slots.map((before) => usual[before]?.[slot])),
  };
}

/** Slots that may follow each other in any order. */
export const anyOrder = (
  slots: readonly Slot[],
  missing: Readonly<Partial<Record<Slot, number>>>,
  free: FreeOrder & { readonly entry: number },
): Order => ({ ...orderOf(slots, missing, free), free });
