import type { SectionKind } from '../../values/languages/language.ts';
import { clip, type Line } from '../line.ts';
import { sectionWeights as weights } from '../weights.ts';
import { content } from './content.ts';
import { formsOf, type HeadingForm } from './heading-forms.ts';
import { type HeadingChance, headingOdds, type Odds } from './heading-odds.ts';
import { type LineType, typeOf } from './line-type.ts';

/** A section as the search found it: from one line up to where the next begins. */
export interface Segment {
  readonly from: number;
  readonly kinds: readonly SectionKind[];
  /** The first line, or what its margin holds, is a heading; none where the section begins without one. */
  readonly heading?: HeadingForm;
}

const kinds = Object.keys(weights.length) as readonly SectionKind[];
/** Seen on the way: a dated row inside work, a school inside education. */
const workSeen = 1;
const educationSeen = 2;

/** The best way to read the lines up to here that ends in one kind, having seen one pair of things. */
interface State {
  readonly score: number;
  readonly kind: number;
  /** All kinds of the section's heading. */
  readonly kinds: readonly SectionKind[];
  readonly seen: number;
  /** The kinds that have been there, as bits. */
  readonly been: number;
  readonly segment: Segment;
  readonly before: State | undefined;
}

/** How far behind the best a way may fall before it is given up. */
const hopeless = 40;

/**
 * Part a document into sections by one choice for all of it: the words of headings, how they are set, and what stands
 * below them are weighed together, as is how long sections are and that each comes once.
 */
export function segment(lines: readonly Line[], isAll = true): readonly Segment[] {
  const looks = looksOf(lines);
  const odds = headingOdds(
    lines,
    looks.map(({ type }) => type),
    isAll,
  );
  const [ranges, schools] = [countOf(looks, isRange), countOf(looks, isSchool)];
  const gaps = lines.filter(({ gap }) => gap > 0).length / lines.length;
  let states: readonly State[] = [opening];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const look = looks[index] as Look;
    const next = new Map<number, State>();
    const offer = (state: State) => {
      const at = state.kind * 4 + state.seen;
      const known = next.get(at);
      if (!known || state.score > known.score) next.set(at, state);
    };
    for (const state of states) offer(goOn(state, look));
    for (const chance of odds.of(index))
      for (const state of states) startUnder(state, chance, index, look, odds, offer);
    const bare =
      weights.bareAmongHeadings * Math.min(1, odds.sure / 4) +
      (line.gap > 0 ? weights.bareBelowGap * (1 - gaps) : 0) +
      (line.bullet ? weights.bareBullet : 0);
    if (index > 0) startBare(states, index, look, bare, odds, offer);
    const best = Math.max(...[...next.values()].map(({ score }) => score));
    states = [...next.values()].filter(({ score }) => score > best - hopeless);
  }
  const final = (state: State) =>
    state.score +
    (state.seen & workSeen ? 0 : weights.withoutWork * Math.min(1, ranges / 3)) +
    (state.seen & educationSeen ? 0 : weights.withoutEducation * Math.min(1, schools / 2));
  const best = states.reduce((known, state) => (final(state) > final(known) ? state : known));
  const found: Segment[] = [];
  for (let state: State | undefined = best; state; state = state.before) found.unshift(state.segment);
  const isGroup = (index: number) =>
    (looks[index] as Look).type === 'group' && !/[:：]/u.test((lines[index] as Line).text);
  return found.map((one, at) => keepGroup(one, found[at + 1]?.from ?? lines.length, isGroup));
}

/** "Programming" above its skills is the name of their group where others follow, and no heading. */
function keepGroup(one: Segment, to: number, isGroup: (index: number) => boolean): Segment {
  const { from, kinds: found, heading } = one;
  if (heading?.word !== 'weak' || found[0] !== 'skills' || !isGroup(from)) return one;
  for (let index = from + 1; index < to; index++) if (isGroup(index)) return { from, kinds: found };
  return one;
}

/** What a line looks like, and how much its looks count: in a run of lines that look alike, each further one less. */
interface Look {
  readonly type: LineType;
  readonly weight: number;
  /** The same of what stands behind a heading in its margin. */
  readonly behind?: LineType;
}

function looksOf(lines: readonly Line[]): readonly Look[] {
  const first = lines[0]?.text ?? '';
  let above: LineType | undefined;
  let run = 0;
  return lines.map((line, index) => {
    const type = typeOf(line, { index, first, above });
    run = type === above ? run + 1 : 1;
    above = type;
    const at = formsOf(line).find(({ content: from }) => from !== undefined)?.content;
    return {
      type,
      weight: weights.content * Math.max(weights.leastInRun, 1 / run),
      ...(at && { behind: typeOf(clip(line, at, line.text.length), { index, first, above }) }),
    };
  });
}

const isRange = (type: LineType) => type.startsWith('range');
const isSchool = (type: LineType) => type === 'education' || type === 'rangeEducation';
const countOf = (looks: readonly Look[], test: (type: LineType) => boolean) =>
  looks.filter(({ type }) => test(type)).length;

const bit = (kind: SectionKind) => 1 << kinds.indexOf(kind);

/** How well a look fits a section of some kinds: the kind that it fits best counts. */
const fit = (type: LineType, sectionKinds: readonly SectionKind[]) =>
  Math.max(...sectionKinds.map((kind) => content(type, kind)));

const seenIn = (type: LineType, sectionKinds: readonly SectionKind[]) =>
  (isRange(type) && sectionKinds.includes('work') ? workSeen : 0) |
  (isSchool(type) && sectionKinds.includes('education') ? educationSeen : 0);

/** A document begins with the person. */
const opening: State = {
  score: 0,
  kind: kinds.indexOf('contact'),
  kinds: ['contact'],
  seen: 0,
  been: bit('contact'),
  segment: { from: 0, kinds: ['contact'] },
  before: undefined,
};

const goingOn = kinds.map((kind) => Math.log(1 - 1 / weights.length[kind]));

function goOn(state: State, { type, weight }: Look): State {
  return {
    ...state,
    score: state.score + fit(type, state.kinds) * weight + (goingOn[state.kind] as number),
    seen: state.seen | seenIn(type, state.kinds),
  };
}

/** Rows of skills and contacts begin with a label; elsewhere only what is set apart begins a section. */
function isRowed(inside: SectionKind, { kinds: [own], apart }: HeadingForm, type: LineType): boolean {
  // "Languages" may be those that one writes programs in.
  if (own === 'languages' && type !== 'tongue') return true;
  if (inside === 'skills') return own !== 'languages';
  return inside === 'contact' || (!apart && inside !== 'unknown');
}

function startUnder(
  state: State,
  { form, odds }: HeadingChance,
  index: number,
  look: Look,
  document: Odds,
  offer: (state: State) => void,
): void {
  const [own] = form.kinds as readonly [SectionKind];
  const named = form.word !== 'none';
  const inside = kinds[state.kind] as SectionKind;
  // "Computer skills	Excel" among skills is a row of them.
  if (form.content !== undefined) {
    if (inside === own || (form.inline ? isRowed(inside, form, look.type) : document.named.has(own))) return;
  }
  for (const [at, kind] of kinds.entries()) {
    const isOwn = named && kind === own;
    if (at === state.kind && !isOwn) continue;
    let score = state.score + odds;
    if (!named && state.been === opening.been) score += weights.unknownAtTop;
    if (isOwn) score += at === state.kind && form.word !== 'strong' ? weights.further : 0;
    else {
      score -= (named ? weights.otherKind[form.word] : 0) + weights.unnamed[kind];
      if (document.named.has(kind) || state.been & bit(kind)) score -= weights.again;
    }
    const sectionKinds = isOwn ? form.kinds : [kind];
    const { behind } = look;
    if (form.content !== undefined && behind) score += fit(behind, sectionKinds) * weights.content;
    offer({
      score,
      kind: at,
      kinds: sectionKinds,
      seen: state.seen | (form.content !== undefined && behind ? seenIn(behind, sectionKinds) : 0),
      been: state.been | bit(kind),
      segment: { from: index, kinds: sectionKinds, heading: form },
      before: state,
    });
  }
}

/** Begin a section at a line that is no heading: only the likeliest way to get there matters. */
function startBare(
  states: readonly State[],
  index: number,
  { type, weight }: Look,
  cost: number,
  document: Odds,
  offer: (state: State) => void,
): void {
  for (const [at, kind] of kinds.entries()) {
    if (weights.bare[kind] === Infinity) continue;
    for (const state of states) {
      if (state.kind === at) continue;
      const again = document.named.has(kind) || state.been & bit(kind) ? weights.again : 0;
      const sectionKinds: readonly SectionKind[] = [kind];
      offer({
        score: state.score - weights.bare[kind] - cost - again + fit(type, sectionKinds) * weight,
        kind: at,
        kinds: sectionKinds,
        seen: state.seen | seenIn(type, sectionKinds),
        been: state.been | bit(kind),
        segment: { from: index, kinds: sectionKinds },
        before: state,
      });
    }
  }
}
