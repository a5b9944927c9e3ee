import type { SectionKind } from '../../words/language.ts';
import { sectionWeights as weights } from '../weights.ts';
import type { HeadingForm } from './heading-forms.ts';
import { isRange, isSchool, type Look, sectionKinds } from './looks.ts';

/** A section as the search found it: from one line up to where the next begins. */
export interface Segment {
  readonly from: number;
  readonly kinds: readonly SectionKind[];
  /** The first line, or what its margin holds, is a heading; none where the section begins without one. */
  readonly heading?: HeadingForm;
}

/** Seen on the way: a dated row inside work, a school inside education. */
export const workSeen = 1;
export const educationSeen = 2;

export const kindCount = sectionKinds.length;
export const numberOf = new Map(sectionKinds.map((kind, at) => [kind, at] as const));
export const contact = numberOf.get('contact') as number;
const work = numberOf.get('work') as number;
const education = numberOf.get('education') as number;

/** The numbers of the kinds that a heading names, and what can be seen under it. */
export interface Named {
  readonly numbers: readonly number[];
  readonly seen: number;
}

export const namedBy = (numbers: readonly number[]): Named => ({
  numbers,
  seen: (numbers.includes(work) ? workSeen : 0) | (numbers.includes(education) ? educationSeen : 0),
});
const singles = sectionKinds.map((_, kind) => namedBy([kind]));
export const single = (kind: number) => singles[kind] as Named;

/** A section on the way, and the one above it. */
interface Link {
  readonly segment: Segment;
  readonly above: Link | undefined;
}

/**
 * The best ways to read the lines up to one, in columns: by the kind of the section that it is in, times four, and what
 * was seen.
 */
export interface Ways {
  /** -Infinity where there is no way. */
  readonly scores: Float64Array;
  /** The kinds that have been there, as bits. */
  readonly been: Int32Array;
  readonly named: (Named | undefined)[];
  /** The section at hand; the one above it where it begins at this line. */
  readonly links: (Link | undefined)[];
  /** The section that begins at this line. */
  readonly begun: (Segment | undefined)[];
  /** Where there is a way. */
  readonly alive: number[];
}

export const places = kindCount * 4;

/** No way yet. */
export const noWays = (): Ways => ({
  scores: new Float64Array(places).fill(-Infinity),
  been: new Int32Array(places),
  named: Array.from<Named | undefined>({ length: places }),
  links: Array.from<Link | undefined>({ length: places }),
  begun: Array.from<Segment | undefined>({ length: places }),
  alive: [],
});

/** Forget the ways, to find those of a further line. */
export function clear({ scores, alive }: Ways): void {
  scores.fill(-Infinity);
  alive.length = 0;
}

/** A document begins with the person. */
export function opening(): Ways {
  const ways = noWays();
  const at = contact * 4;
  ways.scores[at] = 0;
  ways.been[at] = 1 << contact;
  ways.named[at] = single(contact);
  ways.links[at] = { segment: { from: 0, kinds: ['contact'] }, above: undefined };
  ways.alive.push(at);
  return ways;
}

/** How far behind the best a way may fall before it is dropped. */
const hopeless = 20;

/** Give up the ways that are hopeless, and link the sections that begin with those above them. */
export function settle({ scores, links, begun, alive }: Ways): void {
  let best = -Infinity;
  for (let at = 0; at < places; at++) best = Math.max(best, scores[at] as number);
  for (let at = 0; at < places; at++) {
    if ((scores[at] as number) > best - hopeless) {
      alive.push(at);
      const segment = begun[at];
      if (segment) links[at] = { segment, above: links[at] };
    }
    begun[at] = undefined;
  }
}

/** The sections of the best way. A document with dated rows has jobs, as a rule, and one with schools an education. */
export function bestOf({ scores, links, alive }: Ways, looks: readonly Look[]): readonly Segment[] {
  const withoutWork = weights.withoutWork * Math.min(1, looks.filter(isRange).length / 3);
  const withoutEducation = weights.withoutEducation * Math.min(1, looks.filter(isSchool).length / 2);
  let best = -Infinity;
  let link: Link | undefined;
  for (const at of alive) {
    const score =
      (scores[at] as number) +
      (at & workSeen ? 0 : withoutWork) +
      (at & educationSeen ? 0 : withoutEducation);
    if (score > best) [best, link] = [score, links[at]];
  }
  const found: Segment[] = [];
  for (; link; link = link.above) found.unshift(link.segment);
  return found;
}

/** Take a way on to a place of the next line, where no better one is. */
export function put(
  ways: Ways,
  at: number,
  next: Ways,
  place: number,
  score: number,
  named: Named,
  begun: Segment | undefined,
): void {
  next.scores[place] = score;
  next.been[place] = (ways.been[at] as number) | (begun ? 1 << (place >> 2) : 0);
  next.named[place] = named;
  next.links[place] = ways.links[at];
  next.begun[place] = begun;
}
