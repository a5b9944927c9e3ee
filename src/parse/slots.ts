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

/** What follows what in most résumés: a place its firm, a department its title. */
const usual: Readonly<Record<string, number>> = {
  'organization>comma>place': 0.9,
  'organization>cell>place': 0.4,
  'title>comma>place': -0.4,
  'institution>comma>place': 0.9,
  'degree>space>area': 1.4,
  'area>space>institution': 0.8,
};

/** How often a slot stood behind another and a joint in the section's entries; a habit is a reason to repeat it. */
export type Habits = ReadonlyMap<string, number>;

/** Name one boundary between slots for counting habits. */
export const habit = (before: Slot | undefined, joint: Joint, slot: Slot): string =>
  `${before ?? ''}>${joint}>${slot}`;

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
  const memo = new Map<number, Assignment>();
  const from = (at: number, slotAt: number, last: Slot | undefined): Assignment => {
    const state = (at * 8 + slotAt) * 8 + (last ? order.indexOf(last) + 1 : 0);
    const seen = memo.get(state);
    if (seen) return seen;
    let best = end(at, slotAt);
    for (let next = slotAt; next < order.length; next++) {
      const slot = order[next] as Slot;
      const skipped = missingCost(family, order, slotAt, next);
      for (let to = at; to < fragments.length && to < at + mostMerged; to++) {
        if (to === at && at > 0 && family.sameLine?.includes(slot) && opensLine(fragments[at] as Fragment))
          break;
        const merged = mergeCost(family, fragments, at, to);
        if (merged > 8) break;
        const first = fragments[at] as Fragment;
        const id = habit(last, first.joint, slot);
        const known = (habits?.get(id) ?? 0) + (usual[id] ?? 0);
        const gain =
          cue(slot, fragments, at, to) - merged - skipped + (at > 0 ? parting[first.joint] : 0) + known;
        const rest = from(to + 1, next + 1, slot);
        if (gain + rest.score > best.score) {
          best = {
            score: gain + rest.score,
            used: rest.used,
            fillings: [{ slot, from: at, to }, ...rest.fillings],
          };
        }
      }
    }
    // A fragment between two slots that fits none.
    if (at < fragments.length && at > 0 && !opensLine(fragments[at] as Fragment)) {
      const rest = from(at + 1, slotAt, last);
      if (rest.score - restCost > best.score) {
        best = {
          score: rest.score - restCost,
          used: rest.used,
          fillings: [{ slot: 'rest', from: at, to: at }, ...rest.fillings],
        };
      }
    }
    memo.set(state, best);
    return best;
  };
  const end = (at: number, slotAt: number): Assignment => {
    const left = fragments.slice(at);
    const lines = left.filter(opensLine).length;
    const torn = left.length > 0 && !opensLine(left[0] as Fragment) ? 3 : 0;
    return {
      fillings: [],
      used: at,
      score: -missingCost(family, order, slotAt, order.length) - lines * lineCost - torn,
    };
  };
  return from(0, 0, undefined);
}

/** What a label told is certain; pieces behind it belong to it, but for a place behind a firm. */
function assignTold(family: Family, fragments: readonly Fragment[], cue: Cue): Assignment {
  const fillings: Filling[] = [];
  fragments.forEach((fragment, at) => {
    const last = fillings.at(-1);
    const own = opensLine(fragment) || fragment.told !== undefined || !last;
    if (own) fillings.push({ slot: fragment.told ?? 'rest', from: at, to: at });
    else if (
      last.slot === 'organization' &&
      fragment.joint === 'comma' &&
      cue('place', fragments, at, at) > -1.2
    ) {
      fillings.push({ slot: 'place', from: at, to: at });
    } else if (
      last.slot === 'degree' &&
      (fragment.joint === 'of' || fragment.joint === 'bracket' || fragment.joint === 'space')
    ) {
      fillings.push({ slot: 'area', from: at, to: at });
    } else fillings[fillings.length - 1] = { ...last, to: at };
  });
  const told = new Set(fillings.map((filling) => filling.slot));
  const missing = Object.entries(family.missing).reduce(
    (sum, [slot, cost]) => sum + (told.has(slot as Slot) ? 0 : cost),
    0,
  );
  return { fillings, used: fragments.length, score: told.size * 2.5 - missing };
}

const opensLine = ({ joint }: Fragment) => joint === 'line' || joint === 'gap';

export type Cue = (slot: Slot, fragments: readonly Fragment[], from: number, to: number) => number;

function missingCost(family: Family, order: readonly Slot[], from: number, to: number): number {
  let cost = 0;
  for (let at = from; at < to; at++) cost += family.missing[order[at] as Slot] ?? 0;
  return cost;
}

function mergeCost(family: Family, fragments: readonly Fragment[], from: number, to: number): number {
  let cost = 0;
  for (let at = from + 1; at <= to; at++)
    cost += family.merging?.[(fragments[at] as Fragment).joint] ?? merging[(fragments[at] as Fragment).joint];
  return cost;
}

/** Prepare a cue that reads each stretch of text once. */
export function cueReader(family: Family): Cue {
  const known = new Map<string, number>();
  return (slot, fragments, from, to) => {
    const first = fragments[from] as Fragment;
    const last = fragments[to] as Fragment;
    const text = first.line.text.slice(first.start, last.end);
    const id = `${slot}\n${text}`;
    let value = known.get(id);
    if (value === undefined) {
      value = family.slots[slot]?.(text) ?? 0;
      known.set(id, value);
    }
    return value;
  };
}
