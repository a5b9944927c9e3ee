import type { Range } from '../message.ts';
import { placesOf, type Provenance } from './walk.ts';

/** Find the places of each element of a section, by its pointer. */
export function entryPlaces(provenance: Provenance): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  for (const [pointer, origin] of Object.entries(provenance)) {
    const ranges = placesOf(origin);
    const at = pointer.split('/', 3).join('/');
    const found = places.get(at);
    if (found) found.push(...ranges);
    else places.set(at, [...ranges]);
  }
  return places;
}
