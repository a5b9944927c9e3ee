import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import type { Fragment } from './fragments.ts';
import { layoutsOf } from './layouts.ts';
import { cueReader } from './cue-reader.ts';
import type { Follows, Order } from './order.ts';
import { scoreStructure } from './score.ts';
import { type Assignment, assign, type Header, headerOf } from './slots.ts';

/** An entry as it was cut: its lines, how many of them head it, and what its header says. */
export interface Block {
  readonly features: readonly Feature[];
  readonly header: number;
  readonly fragments: readonly Fragment[];
  readonly assignment: Assignment;
}

/** A section cut into entries. */
export interface Cut {
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

/** The lines of an entry and its header, before the slots are filled. */
export type Headed = Omit<Block, 'assignment'>;

/** A header that several layouts may find: its slots are filled once for each order. */
interface Tried {
  readonly header: Header;
  /** How many lines it has. */
  readonly length: number;
  readonly assignments: Assignment[];
}

/** A way to cut a section, before habits are known. */
interface Candidate {
  readonly order: Order;
  readonly entries: readonly Headed[];
  readonly headers: readonly Tried[];
  readonly orphans: readonly Feature[];
  /** What the cut itself is worth, whatever fills the slots. */
  readonly structure: number;
  readonly assignments: readonly Assignment[];
}

/** How many candidates are judged a second time, by what most of their entries do. */
const finalists = 3;
const mostFragments = 12;

/** Cut a section by every layout and every order of slots, and take the cut that scores best as a whole. */
export function cutSection(family: Family, features: readonly Feature[]): Cuts {
  if (features.length === 0) return { best: { orphans: [], blocks: [], score: 0 } };
  const [best, ...others] = candidatesOf(family, features)
    .map((candidate) => ({ candidate, score: scoreOf(candidate, candidate.assignments) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, finalists)
    .map(({ candidate }) => judgeAgain(family, candidate))
    .sort((a, b) => b.score - a.score);
  const next = others.find((cut) => cut.blocks.length !== best?.blocks.length);
  return { best: best ?? { orphans: features, blocks: [], score: 0 }, ...(next && { next }) };
}

const scoreOf = ({ structure }: Candidate, assignments: readonly Assignment[]) =>
  assignments.reduce((sum, { score }) => sum + score, structure);

function candidatesOf(family: Family, features: readonly Feature[]): Candidate[] {
  const tried = new Set<string>();
  const headerIn = headerReader(family);
  const candidates: Candidate[] = [];
  for (const layout of layoutsOf(family)) {
    const starts = layout(features);
    const id = starts.join();
    if (starts.length === 0 || tried.has(id)) continue;
    tried.add(id);
    const parts = starts.map((start, index) => features.slice(start, starts[index + 1]));
    const headers = parts.map((part, index) => headerIn(part, starts[index] as number));
    const entries = headers.map(({ length, header }, index): Headed => ({
      features: parts[index] as readonly Feature[],
      header: length,
      fragments: header.fragments,
    }));
    const orphans = features.slice(0, starts[0]);
    const structure = scoreStructure(entries, orphans, features);
    for (const order of family.orders) {
      const assignments = headers.map((header) => assignEither(family, order, header));
      candidates.push({ order, entries, headers, orphans, structure, assignments });
    }
  }
  return candidates;
}

/** Prepare to read the header of a part of the section; each is read once, whichever layouts find it. */
function headerReader(family: Family): (part: readonly Feature[], start: number) => Tried {
  const known = new Map<number, Tried>();
  const cueOf = cueReader(family);
  return (part, start) => {
    const length = headerLength(part);
    const id = start * 16 + length;
    const found = known.get(id);
    if (found) return found;
    const fragments: Fragment[] = [];
    for (let at = 0; at < length; at++)
      for (const fragment of (part[at] as Feature).pieces.fragments)
        if (fragments.length < mostFragments) fragments.push(fragment);
    const read: Tried = { header: headerOf(family, fragments, cueOf(fragments)), length, assignments: [] };
    known.set(id, read);
    return read;
  };
}

/** Judge a candidate by the habits of its own entries. */
function judgeAgain(family: Family, candidate: Candidate): Cut {
  const { order, entries, headers, orphans } = candidate;
  const habits = habitsOf(headers, candidate.assignments);
  const assignments = habits
    ? headers.map((header) => assignEither(family, order, header, habits))
    : candidate.assignments;
  const blocks = entries.map(({ features, header, fragments }, index): Block => ({
    features,
    header,
    fragments,
    assignment: assignments[index] as Assignment,
  }));
  return { orphans, blocks, score: scoreOf(candidate, assignments) };
}

/** What it costs an entry to be headed in another order than its section. */
const swapCost = 1.2;

/** Assign in the section's order, or with the organisation first: the first of several roles names the company above. */
function assignEither(family: Family, order: Order, tried: Tried, habits?: Readonly<Follows>): Assignment {
  const usual = habits
    ? assign(family, order, tried.header, habits)
    : assignPlainly(family, family.orders.indexOf(order), tried);
  if (order.slots[0] !== 'title' || tried.header.fragments.length < 2) return usual;
  let best = usual;
  family.orders.forEach(({ slots }, at) => {
    if (slots[0] !== 'organization') return;
    const { fillings, used, score } = assignPlainly(family, at, tried);
    if (score - swapCost > best.score) best = { fillings, used, score: score - swapCost };
  });
  return best;
}

/** Assign in one of the family's orders, by cues alone. */
const assignPlainly = (family: Family, at: number, { header, assignments }: Tried): Assignment =>
  (assignments[at] ??= assign(family, family.orders[at] as Order, header));

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

/**
 * Count which slot follows which at which joint; what most entries do weighs more than a cue.
 * @returns undefined where nothing is done twice
 */
function habitsOf(
  headers: readonly Tried[],
  assignments: readonly Assignment[],
): Readonly<Follows> | undefined {
  const habits: Follows = {};
  const once = 1.2 / Math.max(2, assignments.length);
  let any = false;
  assignments.forEach(({ fillings }, index) => {
    let last: Slot | '' = '';
    for (const { slot, from } of fillings) {
      if (slot === 'rest') continue;
      const { joint } = (headers[index] as Tried).header.fragments[from] as Fragment;
      const follows = ((habits[last] ??= {})[slot] ??= {});
      const known = follows[joint];
      follows[joint] = known === undefined ? 0 : known + once;
      any ||= known !== undefined;
      last = slot;
    }
  });
  return any ? habits : undefined;
}
