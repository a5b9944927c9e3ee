import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import type { Fragment } from './fragments.ts';
import { type Layout, layoutsOf } from './layouts.ts';
import { type Cue, cueReader } from './cue-reader.ts';
import { scoreCut } from './score.ts';
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

/** A header that several layouts may find: it is read once for each order. */
interface Header {
  readonly length: number;
  readonly fragments: readonly Fragment[];
  readonly assignments: Assignment[];
}

/** A way to cut a section, before habits are known. */
interface Candidate {
  readonly layout: Layout;
  readonly order: readonly Slot[];
  readonly parts: readonly (readonly Feature[])[];
  readonly headers: readonly Header[];
  readonly orphans: readonly Feature[];
  readonly assignments: readonly Assignment[];
  readonly score: number;
}

/** How many candidates are judged a second time, by what most of their entries do. */
const finalists = 3;
const mostFragments = 12;

/** Cut a section by every layout and every order of slots, and take the cut that scores best as a whole. */
export function cutSection(family: Family, features: readonly Feature[]): Cuts {
  if (features.length === 0) return { best: { layout: 'none', orphans: [], blocks: [], score: 0 } };
  const cue = cueReader(family);
  const candidates = candidatesOf(family, features, cue).sort((a, b) => b.score - a.score);
  const [best, ...others] = candidates
    .slice(0, finalists)
    .map((candidate) => judgeAgain(family, features, candidate, cue))
    .sort((a, b) => b.score - a.score);
  const next = others.find((cut) => cut.blocks.length !== best?.blocks.length);
  return { best: best ?? { layout: 'none', orphans: features, blocks: [], score: 0 }, ...(next && { next }) };
}

function candidatesOf(family: Family, features: readonly Feature[], cue: Cue): Candidate[] {
  const tried = new Set<string>();
  const known = new Map<number, Header>();
  return layoutsOf(family).flatMap((layout) => {
    const starts = layout.starts(features);
    const id = starts.join();
    if (starts.length === 0 || tried.has(id)) return [];
    tried.add(id);
    const parts = starts.map((start, index) => features.slice(start, starts[index + 1]));
    const headers = parts.map((part, index) => headerOf(part, starts[index] as number, known));
    const orphans = features.slice(0, starts[0]);
    return family.orders.map((order, at): Candidate => {
      const assignments = headers.map(
        (header) => (header.assignments[at] ??= assignEither(family, order, header.fragments, cue)),
      );
      return {
        layout,
        order,
        parts,
        headers,
        orphans,
        assignments,
        score: scoreCut(blocksOf(parts, headers, assignments), orphans, features),
      };
    });
  });
}

function headerOf(part: readonly Feature[], start: number, known: Map<number, Header>): Header {
  const length = headerLength(part);
  const id = start * 16 + length;
  const found = known.get(id);
  if (found) return found;
  const fragments = part
    .slice(0, length)
    .flatMap((feature) => feature.pieces.fragments)
    .slice(0, mostFragments);
  const header: Header = { length, fragments, assignments: [] };
  known.set(id, header);
  return header;
}

const blocksOf = (
  parts: Candidate['parts'],
  headers: readonly Header[],
  assignments: readonly Assignment[],
): readonly Block[] =>
  parts.map((features, index) => {
    const { length, fragments } = headers[index] as Header;
    return { features, header: length, fragments, assignment: assignments[index] as Assignment };
  });

/** Judge a candidate by the habits of its own entries. */
function judgeAgain(family: Family, features: readonly Feature[], candidate: Candidate, cue: Cue): Cut {
  const { layout, order, parts, headers, orphans } = candidate;
  const habits = habitsOf(
    headers.map((header) => header.fragments),
    candidate.assignments,
  );
  const assignments = headers.map((header) => assignEither(family, order, header.fragments, cue, habits));
  const blocks = blocksOf(parts, headers, assignments);
  return {
    layout: `${layout.id}; ${order.join(', ')}`,
    orphans,
    blocks,
    score: scoreCut(blocks, orphans, features),
  };
}

/** What it costs an entry to be headed in another order than its section. */
const swapCost = 1.2;

/** Assign in the section's order, or with the organisation first: the first of several roles names the company above. */
function assignEither(
  family: Family,
  order: readonly Slot[],
  fragments: readonly Fragment[],
  cue: Cue,
  habits?: Habits,
): Assignment {
  const usual = assign(family, order, fragments, cue, habits);
  if (order[0] !== 'title' || fragments.length < 2) return usual;
  return family.orders
    .filter(([first]) => first === 'organization')
    .map((swapped) => assign(family, swapped, fragments, cue))
    .map((swapped) => ({ ...swapped, score: swapped.score - swapCost }))
    .reduce((best, swapped) => (swapped.score > best.score ? swapped : best), usual);
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
