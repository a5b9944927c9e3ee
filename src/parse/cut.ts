import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import type { Fragment } from './fragments.ts';
import { layoutsOf } from './layouts.ts';
import { type Cue, cueReader } from './cue-reader.ts';
import { scoreStructure } from './score.ts';
import { type Assignment, assign, habit, type Habits } from './slots.ts';

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
interface Header extends Pick<Block, 'header' | 'fragments'> {
  readonly assignments: Assignment[];
}

/** A way to cut a section, before habits are known. */
interface Candidate {
  readonly order: readonly Slot[];
  readonly entries: readonly Headed[];
  readonly headers: readonly Header[];
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
  const cue = cueReader(family);
  const [best, ...others] = candidatesOf(family, features, cue)
    .map((candidate) => ({ candidate, score: scoreOf(candidate, candidate.assignments) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, finalists)
    .map(({ candidate }) => judgeAgain(family, candidate, cue))
    .sort((a, b) => b.score - a.score);
  const next = others.find((cut) => cut.blocks.length !== best?.blocks.length);
  return { best: best ?? { orphans: features, blocks: [], score: 0 }, ...(next && { next }) };
}

const scoreOf = ({ structure }: Candidate, assignments: readonly Assignment[]) =>
  assignments.reduce((sum, { score }) => sum + score, structure);

function candidatesOf(family: Family, features: readonly Feature[], cue: Cue): Candidate[] {
  const tried = new Set<string>();
  const known = new Map<number, Header>();
  return layoutsOf(family).flatMap((layout) => {
    const starts = layout(features);
    const id = starts.join();
    if (starts.length === 0 || tried.has(id)) return [];
    tried.add(id);
    const parts = starts.map((start, index) => toldFirst(features.slice(start, starts[index + 1])));
    const headers = parts.map((part, index) => headerOf(part, starts[index] as number, known));
    const entries = parts.map((part, index): Headed => ({ ...(headers[index] as Header), features: part }));
    const orphans = features.slice(0, starts[0]);
    const structure = scoreStructure(entries, orphans, features);
    return family.orders.map((order, at): Candidate => {
      const unusual = at > 0 ? (family.unusual ?? 0) * entries.length : 0;
      const assignments = headers.map((header) => assignEither(family, order, header, cue));
      return { order, entries, headers, orphans, structure: structure - unusual, assignments };
    });
  });
}

/** What labels tell belongs to the header, wherever it stands in the entry: forms name the employer below the duties. */
function toldFirst(part: readonly Feature[]): readonly Feature[] {
  const isTold = ({ pieces, dated, ends, label }: Feature) =>
    label !== undefined && (dated || ends || pieces.fragments.some((fragment) => fragment.told));
  const told = part.filter(isTold);
  const others = part.filter((feature) => !isTold(feature));
  const first = part.indexOf(others[0] as Feature);
  return first < 0 || told.every((feature) => part.indexOf(feature) < first) ? part : [...told, ...others];
}

function headerOf(part: readonly Feature[], start: number, known: Map<number, Header>): Header {
  const header = headerLength(part);
  const id = start * 16 + header;
  const found = known.get(id);
  if (found) return found;
  const fragments = part
    .slice(0, header)
    .flatMap((feature) => feature.pieces.fragments)
    .slice(0, mostFragments);
  const read: Header = { header, fragments, assignments: [] };
  known.set(id, read);
  return read;
}

/** Judge a candidate by the habits of its own entries. */
function judgeAgain(family: Family, candidate: Candidate, cue: Cue): Cut {
  const { order, entries, headers, orphans } = candidate;
  const habits = habitsOf(
    headers.map((header) => header.fragments),
    candidate.assignments,
  );
  const assignments = headers.map((header) => assignEither(family, order, header, cue, habits));
  const blocks = entries.map(({ features, header, fragments }, index): Block => ({
    features,
    header,
    fragments,
    assignment: assignments[index] as Assignment,
  }));
  return {
    orphans,
    blocks,
    score: scoreOf(candidate, assignments),
  };
}

/** What it costs an entry to be headed in another order than its section. */
const swapCost = 1.2;

/** Assign in the section's order, or with the organisation first: the first of several roles names the company above. */
function assignEither(
  family: Family,
  order: readonly Slot[],
  header: Header,
  cue: Cue,
  habits?: Habits,
): Assignment {
  const { fragments, assignments } = header;
  const plain = (other: readonly Slot[], at: number) =>
    (assignments[at] ??= assign(family, other, fragments, cue));
  const usual = habits
    ? assign(family, order, fragments, cue, habits)
    : plain(order, family.orders.indexOf(order));
  if (order[0] !== 'title' || fragments.length < 2) return usual;
  let best = usual;
  family.orders.forEach((other, at) => {
    if (other[0] !== 'organization') return;
    const swapped = plain(other, at);
    if (swapped.score - swapCost > best.score) best = { ...swapped, score: swapped.score - swapCost };
  });
  return best;
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
