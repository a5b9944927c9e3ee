import type { SectionKind } from '../../words/language.ts';
import { sectionWeights as weights } from '../weights.ts';
import type { HeadingForm } from './heading-forms.ts';
import type { HeadingChance, Odds } from './heading-odds.ts';
import type { LineType } from './line-type.ts';
import { isRange, isSchool, type Look, sectionKinds } from './looks.ts';

/** A section as the search found it: from one line up to where the next begins. */
export interface Segment {
  readonly from: number;
  readonly kinds: readonly SectionKind[];
  /** The first line, or what its margin holds, is a heading; none where the section begins without one. */
  readonly heading?: HeadingForm;
}

/** Seen on the way: a dated row inside work, a school inside education. */
const workSeen = 1;
const educationSeen = 2;

/** The best way to read the lines up to here that ends in one kind, having seen one pair of things. */
export interface State {
  readonly score: number;
  /** The number of the section's kind, and of all kinds that its heading names. */
  readonly kind: number;
  readonly named: readonly number[];
  readonly seen: number;
  /** The kinds that have been there, as bits. */
  readonly been: number;
  readonly segment: Segment;
  readonly before: State | undefined;
}

/** The best states after a line, each at a place of its own. */
export type Frontier = (State | undefined)[];

const placeIn = (kind: number, seen: number) => kind * 4 + seen;
const isBetter = (score: number, frontier: Frontier, kind: number, seen: number) =>
  score > (frontier[placeIn(kind, seen)]?.score ?? -Infinity);

/** How far behind the best a way may fall before it is given up. */
const hopeless = 20;

/** The states that are not hopeless. */
export function hopeful(frontier: Frontier): readonly State[] {
  let best = -Infinity;
  for (const state of frontier) if (state && state.score > best) best = state.score;
  return frontier.filter((state) => state !== undefined && state.score > best - hopeless) as State[];
}

/** A document with dated rows has jobs, as a rule, and one with schools an education. */
export function bestOf(states: readonly State[], looks: readonly Look[]): State | undefined {
  const withoutWork = weights.withoutWork * Math.min(1, looks.filter(isRange).length / 3);
  const withoutEducation = weights.withoutEducation * Math.min(1, looks.filter(isSchool).length / 2);
  const final = ({ score, seen }: State) =>
    score + (seen & workSeen ? 0 : withoutWork) + (seen & educationSeen ? 0 : withoutEducation);
  return states.reduce((known, state) => (final(state) > final(known) ? state : known));
}

const numberOf = new Map(sectionKinds.map((kind, at) => [kind, at] as const));
const work = sectionKinds.indexOf('work');
const education = sectionKinds.indexOf('education');

/** How well a look fits a section: of several kinds, the one that it fits best counts. */
function fitOf({ fits }: Look, named: readonly number[]): number {
  let best = fits[named[0] as number] as number;
  for (let at = 1; at < named.length; at++) best = Math.max(best, fits[named[at] as number] as number);
  return best;
}

const seenIn = (look: Look, named: readonly number[]) =>
  (named.includes(work) && isRange(look) ? workSeen : 0) |
  (named.includes(education) && isSchool(look) ? educationSeen : 0);

/** A document begins with the person. */
export const opening: State = {
  score: 0,
  kind: sectionKinds.indexOf('contact'),
  named: [sectionKinds.indexOf('contact')],
  seen: 0,
  been: 1 << sectionKinds.indexOf('contact'),
  segment: { from: 0, kinds: ['contact'] },
  before: undefined,
};

const goingOn = sectionKinds.map((kind) => Math.log(1 - 1 / weights.length[kind]));

/** Let a line be one more of the section at hand. */
export function goOn(state: State, look: Look, frontier: Frontier): void {
  const score = state.score + fitOf(look, state.named) + (goingOn[state.kind] as number);
  const seen = state.seen | seenIn(look, state.named);
  if (isBetter(score, frontier, state.kind, seen))
    frontier[placeIn(state.kind, seen)] = { ...state, score, seen };
}

/** Begin a section of each kind under a heading, or with what stands behind one on its line. */
export function startUnder(
  state: State,
  { form, odds }: HeadingChance,
  index: number,
  { type, behind }: Look,
  document: Odds,
  frontier: Frontier,
): void {
  const [own] = form.kinds as readonly [SectionKind];
  const isNamed = form.word !== 'none';
  const inside = sectionKinds[state.kind] as SectionKind;
  // "Computer skills	Excel" among skills is a row of them.
  if (form.content !== undefined) {
    if (inside === own || (form.inline ? isRowed(inside, form, type) : document.named.has(own))) return;
  }
  const top = !isNamed && state.been === opening.been ? weights.unknownAtTop : 0;
  for (const [kind, name] of sectionKinds.entries()) {
    const isOwn = isNamed && name === own;
    if (kind === state.kind && !isOwn) continue;
    const cost = isOwn
      ? kind === state.kind && form.word !== 'strong'
        ? -weights.further
        : 0
      : (isNamed ? weights.otherKind[form.word] : 0) +
        weights.unnamed[name] +
        againCost(state, kind, document);
    const named = isOwn ? form.kinds.map((one) => numberOf.get(one) as number) : single(kind);
    const score = state.score + odds + top - cost + (behind ? fitOf(behind, named) : 0);
    const seen = state.seen | (behind ? seenIn(behind, named) : 0);
    if (!isBetter(score, frontier, kind, seen)) continue;
    const kinds = isOwn ? form.kinds : [name];
    frontier[placeIn(kind, seen)] = startedAt(state, score, kind, named, seen, {
      from: index,
      kinds,
      heading: form,
    });
  }
}

const singles = sectionKinds.map((_, kind) => [kind]);
const single = (kind: number) => singles[kind] as readonly number[];

/** Sections come once, and those with a heading elsewhere stand there. */
const againCost = (state: State, kind: number, { named }: Odds) =>
  state.been & (1 << kind) || named.has(sectionKinds[kind] as SectionKind) ? weights.again : 0;

/** Rows of skills and contacts begin with a label; elsewhere only what is set apart begins a section. */
function isRowed(inside: SectionKind, { kinds: [own], apart }: HeadingForm, type: LineType): boolean {
  // "Languages" may be those that one writes programs in.
  if (own === 'languages' && type !== 'tongue') return true;
  if (inside === 'skills') return own !== 'languages';
  return inside === 'contact' || (!apart && inside !== 'unknown');
}

/** Begin a section of each kind at a line that is no heading. */
export function startBare(
  state: State,
  cost: number,
  index: number,
  look: Look,
  document: Odds,
  frontier: Frontier,
): void {
  for (const [kind, name] of sectionKinds.entries()) {
    if (kind === state.kind || weights.bare[name] === Infinity) continue;
    const named = single(kind);
    const score =
      state.score - weights.bare[name] - cost - againCost(state, kind, document) + fitOf(look, named);
    const seen = state.seen | seenIn(look, named);
    if (isBetter(score, frontier, kind, seen))
      frontier[placeIn(kind, seen)] = startedAt(state, score, kind, named, seen, {
        from: index,
        kinds: [name],
      });
  }
}

const startedAt = (
  before: State,
  score: number,
  kind: number,
  named: readonly number[],
  seen: number,
  started: Segment,
): State => ({ score, kind, named, seen, been: before.been | (1 << kind), segment: started, before });
