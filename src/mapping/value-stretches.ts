import type { Range } from '../message.ts';
import type { Source } from '../source/source.ts';
import type { LedgerEntry } from './ledger.ts';
import { placesOf, type Provenance } from './walk.ts';

/** A link, whose target the text of a source leaves out. */
export type Link = Extract<Source['hints'][number], { readonly kind: 'link' }>;

/** Find the stretches that went to values, in the order of the document; where values overlap, each part knows all of its pointers. */
export function valueStretches(provenance: Provenance, links: readonly Link[]): readonly LedgerEntry[] {
  const claims: { start: number; end: number; pointer: string }[] = [];
  const cuts: number[] = [];
  for (const pointer of Object.keys(provenance)) {
    for (const [start, end] of placesOf(provenance[pointer]).flatMap((place) => heldParts(place, links))) {
      claims.push({ start, end, pointer });
      cuts.push(start, end);
    }
  }
  claims.sort((a, b) => a.start - b.start);
  cuts.sort((a, b) => a - b);
  const entries: LedgerEntry[] = [];
  let first = 0;
  cuts.forEach((start, index) => {
    const end = cuts[index + 1];
    if (end === undefined || end === start) return;
    while (first < claims.length && (claims[first] as { end: number }).end <= start) first++;
    const pointers: string[] = [];
    for (let at = first; at < claims.length && (claims[at] as { start: number }).start <= start; at++) {
      const claim = claims[at] as (typeof claims)[number];
      if (claim.end > start) pointers.push(claim.pointer);
    }
    if (pointers.length > 0)
      entries.push({
        start,
        end,
        fate: 'value',
        pointers: pointers.length > 1 ? [...new Set(pointers)] : pointers,
      });
  });
  return entries;
}

/** The parts of a place that its value holds: not the targets of links in it, which the text left out. */
function heldParts([start, end]: Range, links: readonly Link[]): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  for (let at = firstBehind(links, start); at < links.length; at++) {
    const [first, last] = (links[at] as Link).place;
    if (last > end || (first === start && last === end)) break;
    if (first < from) continue;
    parts.push([from, first]);
    from = last;
  }
  return [...parts, [from, end]];
}

/** The first link whose target begins at an offset or behind it. */
function firstBehind(links: readonly Link[], offset: number): number {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle] as Link).place[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
