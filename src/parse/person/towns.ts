import type { Line } from '../lines/line.ts';
import { placeLikeness, readPlace } from '../tokens/place.ts';

/** The towns that lines of a document name with a region or country: "Indore, Madhya Pradesh, India". */
export function townsIn(lines: readonly Line[]): ReadonlySet<string> {
  const towns = new Set<string>();
  for (const { text } of lines) {
    if (!text.includes(',') || placeLikeness(text) < 0.9) continue;
    for (const { part, start, end } of readPlace(text) ?? [])
      if (part === 'city') towns.add(text.slice(start, end));
  }
  return towns;
}
