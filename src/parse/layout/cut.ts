import { cutWeights } from '../weights.ts';
import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import type { Fragment } from './fragment.ts';
import { layoutsOf } from './layouts.ts';
import { assignEither, headerReader, type Tried } from './header.ts';
import type { Follows, Order } from './order.ts';
import { scoreStructure } from './score.ts';
import type { Assignment } from './slots.ts';

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
  /** How it was found: the name of the layout, and the order of slots. */
  readonly layout: string;
  readonly order: readonly Slot[];
}

/** The best cut of a section, and the next best that differs. */
export interface Cuts {
  readonly best: Cut;
  readonly next?: Cut;
  /** Those that were judged to the end, the best first. */
  readonly judged: readonly Cut[];
}

/** The lines of an entry and its header, before the slots are filled. */
export type Headed = Omit<Block, 'assignment'>;

/** A way to cut a section, before habits are known. */
interface Candidate {
  readonly layout: string;
  readonly order: Order;
  readonly entries: readonly Headed[];
  readonly headers: readonly Tried[];
  readonly orphans: readonly Feature[];
  /** What the cut itself is worth, whatever fills the slots. */
  readonly structure: number;
  readonly assignments: readonly Assignment[];
  readonly score: number;
}

/** How many candidates are judged a second time, by what most of their entries do. */
const finalists = 3;

/** Cut a section by every layout and every order of slots, and take the cut that scores best as a whole. */
export function cutSection(family: Family, features: readonly Feature[]): Cuts {
  const none: Cut = { orphans: features, blocks: [], score: 0, layout: 'none', order: [] };
  if (features.length === 0) return { best: none, judged: [] };
  const judged = finalistsOf(family, features)
    .map((candidate) => judgeAgain(family, candidate))
    .sort((a, b) => b.score - a.score);
  const [best = none, ...others] = judged;
  const next = others.find((cut) => cut.blocks.length !== best.blocks.length);
  return { best, judged, ...(next && { next }) };
}

function scoreOf(family: Family, structure: number, assignments: readonly Assignment[]): number {
  const isNameless = ({ fillings }: Assignment) =>
    fillings.length > 0 && !fillings.some(({ slot }) => slot in family.missing);
  return assignments.reduce(
    (sum, assignment) => sum + assignment.score + (isNameless(assignment) ? cutWeights.nameless : 0),
    structure,
  );
}

/** The best candidates by cues alone, the best first; the others are let go as soon as they are beaten. */
function finalistsOf(family: Family, features: readonly Feature[]): readonly Candidate[] {
  const tried = new Set<string>();
  const headerIn = headerReader(family);
  let candidates: Candidate[] = [];
  for (const layout of layoutsOf(family)) {
    const starts = layout.starts(features);
    const id = starts.join();
    if (starts.length === 0 || tried.has(id)) continue;
    tried.add(id);
    const slices = starts.map((start, index) => features.slice(start, starts[index + 1]));
    const parts = slices.map(labelledFirst);
    const headers = parts.map((part, index) =>
      headerIn(part, part === slices[index] ? starts[index] : undefined),
    );
    const entries = headers.map(({ length, header }, index): Headed => ({
      features: parts[index] as readonly Feature[],
      header: length,
      fragments: header.fragments,
    }));
    const orphans = features.slice(0, starts[0]);
    const plain = scoreStructure(entries, orphans, features);
    family.orders.forEach((order) => {
      const structure = plain - order.entry * entries.length;
      const assignments = headers.map((header) => assignEither(family, order, header));
      const score = scoreOf(family, structure, assignments);
      candidates.push({
        layout: layout.name,
        order,
        entries,
        headers,
        orphans,
        structure,
        assignments,
        score,
      });
    });
    candidates = candidates.sort((a, b) => b.score - a.score).slice(0, finalists);
  }
  return candidates;
}

/** What labels tell belongs to the header, wherever it is in the entry: forms name the employer below the duties. */
function labelledFirst(part: readonly Feature[]): readonly Feature[] {
  if (!part.some((feature) => feature.label !== undefined)) return part;
  const labelled = part.filter(isLabelled);
  const others = part.filter((feature) => !isLabelled(feature));
  const first = part.indexOf(others[0] as Feature);
  return first < 0 || labelled.every((feature) => part.indexOf(feature) < first)
    ? part
    : [...labelled, ...others];
}

const isLabelled = ({ pieces, dated, ends, label }: Feature) =>
  label !== undefined && (dated || ends || pieces.fragments.some((fragment) => fragment.labelled));

/** Judge a candidate by the habits of its own entries. */
function judgeAgain(family: Family, candidate: Candidate): Cut {
  const { layout, order, entries, headers, orphans } = candidate;
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
  const score = scoreOf(family, candidate.structure, assignments);
  return { orphans, blocks, score, layout, order: order.slots };
}

/**
 * Count which slot follows which at which joint; what most entries do weighs more than a cue.
 * @returns undefined if nothing is done twice
 */
function habitsOf(
  headers: readonly Tried[],
  assignments: readonly Assignment[],
): Readonly<Follows> | undefined {
  const habits: Follows = {};
  const once = cutWeights.habit / Math.max(2, assignments.length);
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
