import { isBesideDates } from '../layout/cue-reader.ts';
import type { Block } from '../layout/cut.ts';
import type { Slot } from '../layout/families.ts';
import { bodyOf, filled, readPeriod } from './block-facts.ts';
import { type Draft, put } from '../lines/facts.ts';
import { type Filling, opensLine } from '../layout/slots.ts';
import type { Fragment } from '../layout/fragment.ts';
import type { ExperienceRoles } from '../vocabulary.ts';
import type { Marker } from '../lines/marker.ts';
import { tell } from './tell.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { isSelfEmployed, isTitled, namesOrganization, placeCue } from '../tokens/cues.ts';
import { placeLikeness } from '../tokens/place.ts';
import { placeLikelihoods, unsure } from '../weights.ts';

/**
 * Read a job or a voluntary post from its block; what it does not name itself, the group above it may.
 * @param told something in the section tells employers from titles
 */
export function readExperience(
  block: Block,
  mark: Marker,
  told: boolean,
  group?: Block,
): Draft<ExperienceRoles> {
  const entry: Draft<ExperienceRoles> = {};
  const isEither = !told && has(block, 'title') && has(block, 'organization');
  const doubted = [
    ...(isEither ? ['organization', 'title'] : []),
    ...(isUntold(block) ? ['organization', 'place'] : []),
  ];
  for (const slot of ['organization', 'title', 'place'] as const) {
    const doubt = doubted.includes(slot) ? { confidence: unsure } : {};
    for (const fact of filled(block, slot)) put(entry, slot, { ...fact, ...doubt });
  }
  // Beside the employer it says what that is; on a line of its own it may as well say what the job was.
  const beside = aboutBeside(block);
  for (const fact of filled(block, 'about')) put(entry, beside ? 'about' : 'paragraph', fact);
  for (const slot of ['organization', 'place'] as const) {
    if (group && !entry[slot] && isShared(group, slot))
      for (const fact of filled(group, slot)) put(entry, slot, fact);
  }
  readPeriod(block, entry, mark);
  const { rest, lines } = bodyOf(block);
  tell(rest, lines, entry, mark);
  return entry;
}

const has = ({ assignment }: Block, slot: Slot) => assignment.fillings.some((one) => one.slot === slot);

/** Tell whether a block says by words, a label or "at" which of its names is the employer and which the title. */
export const tellsEmployer = ({ assignment, fragments }: Block): boolean =>
  assignment.fillings.some(({ slot, from }) => {
    const fragment = fragments[from] as Fragment;
    if (slot !== 'organization' && slot !== 'title') return false;
    if (fragment.labelled === slot) return true;
    return slot === 'title'
      ? isTitled(fragment)
      : namesOrganization(fragment) || isSelfEmployed(fragment) || fragment.joint === 'at';
  });

/** "Clerk, Fournil Bakeries" above "Leeds, 2014 – 2017", or "Engineer, Payments" above "Stripe, 2014 – 2017": nothing tells which. */
function isUntold({ assignment, fragments }: Block): boolean {
  const place = assignment.fillings.find(({ slot }) => slot === 'place');
  const name = assignment.fillings.find(({ slot }) => slot === 'organization');
  if (!place || !name) return false;
  // "Stripe, Dublin" above "Director, Risk": which of the two lines begins with the employer?
  const isPair = place.to > place.from && !isSure(fragments, place);
  if (!isPair && !isBesideDates(fragments, place.from)) return false;
  const [where, who] = [place, name].map(({ from }) => fragments[from] as Fragment) as [Fragment, Fragment];
  return (isPair || placeCue(where) < 0) && !namesOrganization(who);
}

/** Tell whether the fragments of a place, as one text, name a known country or region. */
function isSure(fragments: readonly Fragment[], { from, to }: Filling): boolean {
  const [first, last] = [fragments[from] as Fragment, fragments[to] as Fragment];
  if (first.line !== last.line) return false;
  return (
    placeLikeness(phraseOf(first, first.line.text.slice(first.start, last.end))) >= placeLikelihoods.sure
  );
}

/** Tell whether a label or the employer's line says that something is of the employer. */
function aboutBeside({ assignment, fragments }: Block): boolean {
  const about = assignment.fillings.find(({ slot }) => slot === 'about');
  const fragment = about && (fragments[about.from] as Fragment);
  return fragment !== undefined && (fragment.labelled === 'about' || !opensLine(fragment));
}

/** What is below the title of the block that names the employer is of that role alone. */
function isShared({ assignment }: Block, slot: Slot): boolean {
  const slots = assignment.fillings.map((filling) => filling.slot);
  return slot === 'organization' || !slots.includes('title') || slots.indexOf(slot) < slots.indexOf('title');
}
