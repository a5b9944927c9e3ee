import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import type { Fragment } from './fragments.ts';
import { type Layout, layoutsOf } from './layouts.ts';
import { type Assignment, assign, type Cue, cueReader, habit, type Habits } from './slots.ts';

/** An entry as it was cut: its lines, how many of them head it, and what its header says. */
export interface Block {
  readonly features: readonly Feature[];
  readonly header: number;
  readonly fragments: readonly Fragment[];
  readonly assignment: Assignment;
}

/** A section cut into entries. */
export interface Cut {
  readonly layout: string;
  /** Lines above the first entry. */
  readonly orphans: readonly Feature[];
  readonly blocks: readonly Block[];
  readonly score: number;
}

/** The best cut of a section, and the next best that differs. */
export interface Cuts {
  readonly best: Cut;
  readonly next?: Cut;
}

/** Cut a section by every layout and every order of slots, and take the cut that scores best as a whole. */
export function cutSection(family: Family, features: readonly Feature[]): Cuts {
  const cue = cueReader(family);
  const tried = new Set<string>();
  let best: Cut | undefined;
  let next: Cut | undefined;
  for (const layout of layoutsOf(family)) {
    const starts = layout.starts(features);
    const id = starts.join();
    if (starts.length === 0 || tried.has(id)) continue;
    tried.add(id);
    const cut = cutBy(family, layout, starts, features, cue);
    if (!best || cut.score > best.score) [best, next] = [cut, best];
    else if (!next || cut.score > next.score) next = cut;
  }
  best ??= { layout: 'none', orphans: features, blocks: [], score: 0 };
  return next ? { best, next } : { best };
}

function cutBy(
  family: Family,
  layout: Layout,
  starts: readonly number[],
  features: readonly Feature[],
  cue: Cue,
): Cut {
  const parts = starts.map((start, index) => features.slice(start, starts[index + 1]));
  const headers = parts.map((part) => {
    const length = headerLength(part);
    return {
      length,
      fragments: part
        .slice(0, length)
        .flatMap((feature) => feature.pieces.fragments)
        .slice(0, 12),
    };
  });
  let best: Cut | undefined;
  for (const order of family.orders) {
    const first = headers.map(({ fragments }) => assignEither(family, order, fragments, cue));
    const habits = habitsOf(
      headers.map(({ fragments }) => fragments),
      first,
    );
    const blocks = parts.map((part, index): Block => {
      const { length, fragments } = headers[index] as (typeof headers)[number];
      return {
        features: part,
        header: length,
        fragments,
        assignment: assignEither(family, order, fragments, cue, habits),
      };
    });
    const orphans = features.slice(0, starts[0]);
    const score = scoreCut(blocks, orphans, features);
    if (!best || score > best.score)
      best = { layout: `${layout.id}; ${order.join(', ')}`, orphans, blocks, score };
  }
  return best as Cut;
}

/** What it costs an entry to be headed in another order than its section. */
const swapCost = 1.2;

/** Assign in the section's order, or with title and organisation swapped: the first of several roles names the company above. */
function assignEither(
  family: Family,
  order: readonly Slot[],
  fragments: readonly Fragment[],
  cue: Cue,
  habits?: Habits,
): Assignment {
  const usual = assign(family, order, fragments, cue, habits);
  const title = order.indexOf('title');
  const organization = order.indexOf('organization');
  if (title !== 0 || organization !== 1 || fragments.length < 2) return usual;
  const swapped = assign(family, ['organization', 'title', ...order.slice(2)], fragments, cue);
  return swapped.score - swapCost > usual.score ? { ...swapped, score: swapped.score - swapCost } : usual;
}

const longestHeader = 7;

/** How many lines head an entry: up to the first bullet, prose or label of a body. */
function headerLength(part: readonly Feature[]): number {
  let length = 1;
  let dated = part[0]?.dated ?? false;
  while (length < part.length && length < longestHeader) {
    const { prose, bullet, dated: hasDate } = part[length] as Feature;
    if (prose || bullet || (dated && hasDate)) break;
    dated ||= hasDate;
    length++;
  }
  return length;
}

/** Count which slot follows which at which joint; what most entries do weighs more than a cue. */
function habitsOf(fragments: readonly (readonly Fragment[])[], assignments: readonly Assignment[]): Habits {
  const counts = new Map<string, number>();
  assignments.forEach(({ fillings }, index) => {
    let last: Slot | undefined;
    for (const { slot, from } of fillings) {
      if (slot === 'rest') continue;
      const { joint } = (fragments[index] as readonly Fragment[])[from] as Fragment;
      const id = habit(last, joint, slot);
      counts.set(id, (counts.get(id) ?? 0) + 1);
      last = slot;
    }
  });
  const total = Math.max(2, assignments.length);
  return new Map([...counts].map(([id, count]) => [id, (1.2 * (count - 1)) / total]));
}

/** Judge a cut as a whole: headers that read well, one date each, equal shapes, nothing left over. */
function scoreCut(
  blocks: readonly Block[],
  orphans: readonly Feature[],
  features: readonly Feature[],
): number {
  const anyDate = features.some((feature) => feature.dated);
  const allBullets = features.every((feature) => feature.bullet || feature.prose);
  const datedAt = blocks.map(({ features: lines, header }) =>
    lines.slice(0, header).findIndex((feature) => feature.dated),
  );
  const usual = mode(datedAt);
  let score = orphans.length * -2.5;
  blocks.forEach(({ features: lines, header, assignment, fragments }, index) => {
    const head = lines.slice(0, header);
    const body = lines.slice(header);
    const dates = head.reduce((sum, feature) => sum + Math.min(1, feature.pieces.dates.length), 0);
    score += assignment.score;
    score += dates === 0 ? (anyDate ? -1 : 0) : 1.5 - 1.5 * (dates - 1);
    score += datedAt[index] === usual ? 0.4 : -0.4;
    const first = head[0] as Feature;
    if (first.line.gap > 0) score += 0.4;
    if (first.line.level !== undefined) score += 0.6;
    if (first.bullet && !allBullets) score -= 2;
    if (head.slice(1).some((feature) => feature.line.gap > 0)) score -= 0.3;
    if (fragments.length === 0 && body.length === 0) score -= 0.5;
    body.forEach((feature, at) => {
      if (feature.dated && !feature.bullet) score -= 2;
      if (feature.line.level !== undefined) score -= 2;
      const above = at > 0 ? body[at - 1] : undefined;
      if (above?.bullet && !feature.bullet && !feature.prose) score -= 1.2;
    });
  });
  return score;
}

function mode(list: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
