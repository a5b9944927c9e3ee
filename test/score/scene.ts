import type { Range } from '../../src/message.ts';
import type { Pointer } from '../../src/values/pointer.ts';
import { isHeld, touches } from './coverage.ts';
import type { SectionName } from './fields.ts';
import type { Place, Sought } from './places.ts';
import type { GivenValue, Reading } from './reading.ts';

/** A value of the truth that the conversion did not give right. */
export interface Lost extends Sought {
  readonly pointer: Pointer;
  readonly section: SectionName;
  /** The entry that was given for the one it belongs to. */
  readonly entry: Pointer | undefined;
}

/** A document as it was read. */
export interface Witness {
  readonly document: string;
  readonly reading: Reading;
  /** The values given that are right. */
  readonly right: ReadonlySet<GivenValue>;
}

/** A lost value at its place in the document, with the values given from there. */
export interface Scene extends Witness {
  readonly lost: Lost;
  readonly place: Place | undefined;
  readonly holders: readonly GivenValue[];
}

/**
 * Choose the place of a lost value among those where its text stands: above all one in the right section, then one that no
 * right value was read from, then one in the entry.
 */
export function sceneOf(witness: Witness, lost: Lost, places: readonly Place[]): Scene {
  const scenes = places.map((place) => ({ ...witness, lost, place, holders: holdersOf(witness, place) }));
  const ranked = scenes.map((scene) => ({ scene, rank: rankOf(scene) }));
  const [best] = ranked.sort((a, b) => b.rank - a.rank);
  return best?.scene ?? { ...witness, lost, place: undefined, holders: [] };
}

function holdersOf({ reading }: Witness, place: Place): readonly GivenValue[] {
  return reading.values.filter(({ ranges }) => touches(place, ranges));
}

function rankOf(scene: Scene): number {
  const { document, place = [], lost, holders, right } = scene;
  const isFree = !holders.some((value) => right.has(value) && isHeld(document, place, value.ranges));
  const isGiven = holders.some((value) => !right.has(value) && isOfEntry(value, lost));
  const signs = [isAtHome(scene), isFree, isInEntry(scene), isGiven];
  return signs.reduce((rank, sign) => 2 * rank + Number(sign), 0);
}

/** Tell whether a lost value stands where its section was read. */
export function isAtHome(scene: Scene): boolean {
  return homesOf(scene).includes(homeOf(scene.lost.section));
}

/** The sections that a place was read in: by the values given from there, or else by the kinds of the section around it. */
export function homesOf({ reading, place = [], holders }: Scene): readonly string[] {
  const at = reading.sections.filter(({ ranges }) => touches(place, ranges));
  // What a link points to is no text that the parser sees, and stands between the ranges of its section.
  const around = at.length > 0 ? at : reading.sections.filter(({ ranges }) => touches(place, spanOf(ranges)));
  const names =
    holders.length > 0 ? holders.map(({ section }) => section) : around.flatMap(({ kinds }) => kinds);
  return [...new Set(names.map(homeOf))];
}

/** Tell whether a value was given in the entry of a lost one; what tells of the person is one entry, with its profiles. */
export function isOfEntry({ section, entry }: GivenValue, lost: Lost): boolean {
  return entry === lost.entry || (section !== lost.section && homeOf(section) === homeOf(lost.section));
}

/** From the first character of ranges to the last. */
function spanOf(ranges: readonly Range[]): readonly Range[] {
  const [starts, ends] = [ranges.map(([start]) => start), ranges.map(([, end]) => end)];
  return ranges.length > 0 ? [[Math.min(...starts), Math.max(...ends)]] : [];
}

/** What tells of the person is one section, though its parts have names of their own. */
function homeOf(name: string): string {
  return ['contact', 'summary', 'profiles'].includes(name) ? 'basics' : name;
}

/** Tell whether a place is in what the entry's values span, or between that and the entries beside it. */
export function isInEntry({ reading, lost, place = [] }: Scene): boolean {
  const rangesOf = (isWanted: (value: GivenValue) => boolean): readonly Range[] =>
    reading.values.filter(isWanted).flatMap(({ ranges }) => ranges);
  const own = rangesOf(({ entry }) => entry === lost.entry);
  const others = rangesOf(({ section, entry }) => section === lost.section && entry !== lost.entry);
  const [span] = spanOf(own);
  if (!span) return false;
  const [start, end] = span;
  const from = Math.max(0, ...others.map(([, to]) => to).filter((to) => to <= start));
  const to = Math.min(Infinity, ...others.map(([from]) => from).filter((from) => from >= end));
  return place.every(([first, last]) => first >= from && last <= to);
}
