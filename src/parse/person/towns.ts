import { placeLikelihoods } from '../weights.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import { splitCells } from '../tokens/cells.ts';
import { placeLikeness, readPlace } from '../tokens/place.ts';

/** The towns that lines of a document name with a region or country: "Indore, Madhya Pradesh, India". */
export function townsIn(lines: readonly Line[]): ReadonlySet<string> {
  const towns = new Set<string>();
  for (const line of lines.filter(({ text }) => text.includes(',')))
    for (const cell of splitCells(line.text)) {
      const phrase = phraseOf(line, line.text.slice(cell.start, cell.end));
      const { text } = phrase;
      if (!text.includes(',') || placeLikeness(phrase) < placeLikelihoods.sure) continue;
      for (const { part, start, end } of readPlace(phrase) ?? [])
        if (part === 'city') towns.add(text.slice(start, end));
    }
  return towns;
}
