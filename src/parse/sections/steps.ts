import type { SectionKind } from '../../words/language.ts';
import { sectionWeights as weights } from '../weights.ts';
import type { HeadingForm } from './heading-forms.ts';
import type { HeadingChance, Odds } from './heading-odds.ts';
import type { LineType } from './line-type.ts';
import { isRange, isSchool, type Look, sectionKinds } from './looks.ts';
import {
  contact,
  educationSeen,
  kindCount,
  type Named,
  namedBy,
  numberOf,
  put,
  single,
  type Ways,
  workSeen,
} from './ways.ts';

/** How well a look fits a section: of several kinds, the one that it fits best counts. */
function fitOf({ fits }: Look, { numbers }: Named): number {
  let best = fits[numbers[0] as number] as number;
  for (let at = 1; at < numbers.length; at++) best = Math.max(best, fits[numbers[at] as number] as number);
  return best;
}

const seenIn = (look: Look, named: Named) =>
  (isRange(look) ? named.seen & workSeen : 0) | (isSchool(look) ? named.seen & educationSeen : 0);

const goingOn = sectionKinds.map((kind) => Math.log(1 - 1 / weights.length[kind]));

/** Let a line be one more of the sections at hand. */
export function goOn(ways: Ways, look: Look, next: Ways): void {
  for (const at of ways.alive) {
    const named = ways.named[at] as Named;
    const score = (ways.scores[at] as number) + fitOf(look, named) + (goingOn[at >> 2] as number);
    const place = at | seenIn(look, named);
    if (score > (next.scores[place] as number)) put(ways, at, next, place, score, named, undefined);
  }
}

/** What it costs to take a heading for each kind, by how sure its words are. */
const costsUnder: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(weights.otherKind).map(([word, cost]) => [
    word,
    sectionKinds.map((name) => (word === 'none' ? 0 : cost) + weights.unnamed[name]),
  ]),
);

const aloneKinds = sectionKinds.map((name) => [name]);
const alone = (kind: number) => aloneKinds[kind] as readonly SectionKind[];

/** Sections come once, and those with a heading elsewhere are there. */
const againCost = (been: number, kind: number, { isNamed }: Odds) =>
  been & (1 << kind) || isNamed[kind] ? weights.again : 0;

/** Begin a section of each kind under a heading, or with what is after one on its line. */
export function startUnder(
  ways: Ways,
  { form, odds }: HeadingChance,
  index: number,
  { type, behind }: Look,
  document: Odds,
  next: Ways,
): void {
  const own = numberOf.get(form.kinds[0] as SectionKind) as number;
  const isNamed = form.word !== 'none';
  const ownNamed = namedBy(form.kinds.map((one) => numberOf.get(one) as number));
  const costs = costsUnder.get(form.word) as readonly number[];
  for (const at of ways.alive) {
    const inside = at >> 2;
    // "Computer skills	Excel" among skills is a row of them.
    if (form.content !== undefined) {
      const isOfSection = form.inline
        ? isRowed(sectionKinds[inside] as SectionKind, form, type)
        : document.named.has(form.kinds[0] as SectionKind);
      if (inside === own || isOfSection) continue;
    }
    const been = ways.been[at] as number;
    const score =
      (ways.scores[at] as number) + odds + (!isNamed && been === 1 << contact ? weights.unknownAtTop : 0);
    for (let kind = 0; kind < kindCount; kind++) {
      const isOwn = isNamed && kind === own;
      if (kind === inside && !isOwn) continue;
      const cost = isOwn
        ? kind === inside && form.word !== 'strong'
          ? -weights.further
          : 0
        : (costs[kind] as number) + againCost(been, kind, document);
      const named = isOwn ? ownNamed : single(kind);
      const total = score - cost + (behind ? fitOf(behind, named) : 0);
      const place = (kind << 2) | (at & 3) | (behind ? seenIn(behind, named) : 0);
      if (total <= (next.scores[place] as number)) continue;
      const kinds = isOwn ? form.kinds : alone(kind);
      put(ways, at, next, place, total, named, { from: index, kinds, heading: form });
    }
  }
}

/** Rows of skills and contacts begin with a label; elsewhere only what is set apart begins a section. */
function isRowed(inside: SectionKind, { kinds: [own], apart }: HeadingForm, type: LineType): boolean {
  // "Languages" may be those that one writes programs in.
  if (own === 'languages' && type !== 'tongue') return true;
  if (inside === 'skills')
    return own !== 'languages' && !(apart && (own === 'interests' || own === 'references'));
  return inside === 'contact' || (!apart && inside !== 'unknown');
}

/** Begin a section of each kind at a line that is not a heading. */
export function startBare(
  ways: Ways,
  cost: number,
  index: number,
  look: Look,
  document: Odds,
  next: Ways,
): void {
  for (let kind = 0; kind < kindCount; kind++) {
    const name = sectionKinds[kind] as SectionKind;
    const bare = weights.bare[name];
    if (bare === Infinity) continue;
    const named = single(kind);
    const fit = fitOf(look, named);
    const seen = seenIn(look, named);
    for (const at of ways.alive) {
      if (at >> 2 === kind) continue;
      const again = againCost(ways.been[at] as number, kind, document);
      const score = (ways.scores[at] as number) - bare - cost - again + fit;
      const place = (kind << 2) | (at & 3) | seen;
      if (score > (next.scores[place] as number))
        put(ways, at, next, place, score, named, { from: index, kinds: alone(kind) });
    }
  }
}
