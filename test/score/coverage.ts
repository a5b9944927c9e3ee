import type { Range } from '../../src/message.ts';
import type { Place } from './places.ts';

const wordCharacter = /[\p{L}\p{N}]/u;
/** A value is held whole where no more than a character of ten is missing. */
const enough = 0.9;

/** Tell which share of the letters and digits of a place other stretches hold. */
export function coverage(document: string, place: Place, by: readonly Range[]): number {
  let all = 0;
  let held = 0;
  for (const [start, end] of place)
    for (let at = start; at < end; at += 1) {
      if (!wordCharacter.test(document[at] as string)) continue;
      all += 1;
      if (by.some(([from, to]) => from <= at && at < to)) held += 1;
    }
  return all === 0 ? 0 : held / all;
}

/** Tell whether other stretches hold a place whole. */
export function isHeld(document: string, place: Place, by: readonly Range[]): boolean {
  return coverage(document, place, by) >= enough;
}

/** Tell whether other stretches share a character with a place. */
export function touches(place: Place, by: readonly Range[]): boolean {
  return place.some(([start, end]) => by.some(([from, to]) => from < end && start < to));
}
