import { placeLikelihoods } from '../weights.ts';
import type { Line } from '../lines/line.ts';
import { placeLikeness, readPlace } from '../tokens/place.ts';

/** The towns that lines of a document name with a region or country: "Indore, Madhya Pradesh, India". */
export function townsIn(lines: readonly Line[]): ReadonlySet<string> {
  const towns = new Set<string>();
  for (const line of lines) {
    const { text } = line;
    if (!text.includes(',') || placeLikeness(line) < placeLikelihoods.sure) continue;
    for (const { part, start, end } of readPlace(line) ?? [])
      if (part === 'city') towns.add(text.slice(start, end));
  }
  return towns;
}
