import { isBesideDates } from '../layout/cue-reader.ts';
import type { Block } from '../layout/cut.ts';
import type { Slot } from '../layout/families.ts';
import { isProse } from '../tokens/sentence.ts';
import { bodyOf, filled, headerPeriod, headerUrls, stretches } from './block-facts.ts';
import { type Draft, put, urlFact } from '../lines/facts.ts';
import { type Feature, isTagLine } from '../layout/feature.ts';
import { type Label, labelAt } from '../tokens/labels.ts';
import { type Filling, opensLine } from '../layout/slots.ts';
import type { Fragment } from '../layout/fragment.ts';
import { clip, factOf } from '../lines/line.ts';
import type { ExperienceRoles, ProjectRoles } from '../vocabulary.ts';
import type { Marker } from '../lines/marker.ts';
import { listed, partTwo } from './listed.ts';
import { tell, type Details } from './tell.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { isSelfEmployed, isTitled, namesOrganization, placeCue } from '../tokens/cues.ts';
import { findUrls } from '../tokens/contacts.ts';
import { placeLikeness } from '../tokens/place.ts';
import { placeLikelihoods } from '../weights.ts';

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
    const doubt = doubted.includes(slot) ? { confidence: untold } : {};
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

/** How surely the employer and the place are told from each other where only what is usual does. */
const untold = 0.4;

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

/** Read a project from its block. */
export function readProject(block: Block, mark: Marker): Draft<ProjectRoles> {
  const entry: Draft<ProjectRoles> = {};
  for (const slot of ['title', 'kind'] as const) {
    for (const fact of filled(block, slot)) put(entry, slot, fact);
  }
  for (const fact of filled(block, 'organization')) {
    // A host in a cell of its own is where the project is to be seen.
    const url = isHost(fact.value) ? urlFact(fact.value, fact.ranges) : undefined;
    if (url) put(entry, 'url', url);
    else put(entry, 'organization', fact);
  }
  for (const { line, start, end } of stretches(block, 'role'))
    for (const role of listed(clip(line, 0, end), start)) {
      // "Team lead and Designer" are two roles, "Research and Development Lead" is one.
      const two = partTwo(line, role);
      const titled = two.every(({ value }) => isTitled(phraseOf(line, value)));
      for (const one of titled ? two : [role]) put(entry, 'role', one);
    }
  readPeriod(block, entry, mark);
  const { rest, lines } = bodyOf(block);
  const tagged = lines.filter(({ line }) => isTagLine(line));
  for (const { line } of tagged) for (const keyword of listed(line, 0)) put(entry, 'keyword', keyword);
  const tags = lines.filter((_, index) => isTag(lines, index));
  for (const { line } of tags) put(entry, 'keyword', factOf(line));
  const labelled = lines.filter(({ line }) => labelAt(line)?.roles.includes('keywords'));
  for (const { line } of labelled) {
    const { length } = labelAt(line) as Label;
    mark('label', line, 0, length);
    for (const keyword of listed(line, length)) put(entry, 'keyword', keyword);
  }
  tell(
    rest,
    lines.filter(
      (feature) => !tags.includes(feature) && !labelled.includes(feature) && !tagged.includes(feature),
    ),
    entry,
    mark,
  );
  return entry;
}

const isHost = (text: string) => /^\p{Ll}/u.test(text) && findUrls(text, true)[0]?.text === text;

/** Two or more short lines without bullets, which tell nothing, are the tags of a project. */
function isTag(lines: readonly Feature[], index: number): boolean {
  const short = (feature: Feature | undefined) =>
    feature !== undefined &&
    !feature.bullet &&
    !feature.opensBody &&
    !isProse(feature.line) &&
    feature.line.text.split(' ').length <= 3;
  return short(lines[index]) && (short(lines[index - 1]) || short(lines[index + 1]));
}

/** A single date begins and ends what it heads. */
function readPeriod(block: Block, entry: Draft<Details>, mark: Marker): void {
  for (const url of headerUrls(block)) put(entry, 'url', url);
  const { start, end, single } = headerPeriod(block, mark);
  const [first, last] = [start ?? single, end ?? single];
  if (first) put(entry, 'start', first);
  if (last) put(entry, 'end', last);
}
