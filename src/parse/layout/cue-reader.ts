import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { degreeLength } from '../tokens/degree.ts';
import type { Family, Slot } from './families.ts';
import type { Fragment } from './fragment.ts';
import { numberOf, placeNumber, slotOf } from './order.ts';
import { cutWeights, placeLikelihoods, slotWeights } from '../weights.ts';
import { placeLikeness } from '../tokens/place.ts';

/** How well the fragments of a header from one to another, taken as one text, fit the slot of a number. */
export type Cue = (slot: number, from: number, to: number) => number;

const titleNumber = numberOf('title');
const named = new Set(['institution', 'organization'].map((slot) => numberOf(slot as Slot)));

/** What is known of a stretch of text. */
interface Stretch {
  readonly phrase: Phrase;
  readonly torn: number;
  /** A degree begins inside it, after a comma or the like: it is no one name of a school or firm. */
  readonly degreeInside: boolean;
  /** It is set in strong text, and what follows on its line is not. */
  readonly isLead: boolean;
  /** By the number of the slot. */
  readonly cues: (number | undefined)[];
}

/** Prepare cues for the headers of a section; each stretch of text is read once for each slot. */
export function cueReader(family: Family): (fragments: readonly Fragment[]) => Cue {
  /** The stretches that begin at a fragment, by how many fragments further they go. */
  const known = new Map<Fragment, Stretch[]>();
  const from = (fragment: Fragment) => {
    const stretches = known.get(fragment) ?? [];
    known.set(fragment, stretches);
    return stretches;
  };
  return (fragments) => {
    const all = fragments.map(from);
    const beside = fragments.map((_, at) => (isBesideDates(fragments, at) ? slotWeights.besideDates : 0));
    const alone: Cue = (slot, from, to) => {
      const { phrase, torn, degreeInside, isLead, cues } = ((all[from] as Stretch[])[to - from] ??= stretchOf(
        fragments,
        from,
        to,
      ));
      const known = cues[slot];
      if (known !== undefined) return known;
      const cue = family.slots[slotOf(slot)];
      const cost =
        slot === placeNumber ? 0 : torn - (degreeInside && named.has(slot) ? cutWeights.degreeInside : 0);
      const lead = isLead && family.issued && slot === titleNumber ? slotWeights.lead : 0;
      return (cues[slot] = cue ? cue(phrase) - cost + lead : 0);
    };
    return (slot, from, to) =>
      alone(slot, from, to) + (slot === placeNumber && from === to ? (beside[from] as number) : 0);
  };
}

function stretchOf(fragments: readonly Fragment[], from: number, to: number): Stretch {
  const first = fragments[from] as Fragment;
  const last = fragments[to] as Fragment;
  const phrase = first === last ? first : phraseOf(first, first.line.text.slice(first.start, last.end));
  const degreeInside = fragments.slice(from + 1, to + 1).some((fragment) => degreeLength(fragment) > 0);
  const { strong, text } = first.line;
  const isLead = first.start === 0 && last.line === first.line && strong === last.end && strong < text.length;
  return { phrase, torn: tornPlace(fragments, from, to), degreeInside, isLead, cues: [] };
}

/** What it costs to take the first part of a sure place for something else: "Palo Alto" before ", CA". */
function tornPlace(fragments: readonly Fragment[], from: number, to: number): number {
  const next = fragments[to + 1];
  const first = fragments[from] as Fragment;
  if (from !== to || next?.joint !== 'comma' || next.line !== first.line) return 0;
  return placeLikeness(phraseOf(first, first.line.text.slice(first.start, next.end))) >= placeLikelihoods.sure
    ? -slotWeights.tornPlace
    : 0;
}

/** "Leeds, 2014 – 2017" below "Payroll Clerk, Fournil Bakeries": alone with dates on the line below two names. */
export function isBesideDates(fragments: readonly Fragment[], at: number): boolean {
  const [first, second, fragment] = [fragments[at - 2], fragments[at - 1], fragments[at] as Fragment];
  const { line } = fragment;
  if (!first || !second || first.line !== second.line || second.line === line) return false;
  return line.dates.length > 0 && fragments[at + 1]?.line !== line;
}
