import type { Range } from '../message.ts';
import type { LedgerEntry } from './ledger.ts';
import { placesOf, type Provenance } from './walk.ts';

/**
 * Find the stretches that went to values, in the order of the document; where values overlap, each part has all of their pointers.
 * @param dropped what the reader dropped, in order: targets of links, what is hidden
 */
export function valueStretches(provenance: Provenance, dropped: readonly Range[]): readonly LedgerEntry[] {
  const claims: { start: number; end: number; pointer: string }[] = [];
  const cuts: number[] = [];
  for (const pointer of Object.keys(provenance)) {
    for (const [start, end] of placesOf(provenance[pointer]).flatMap((place) => heldParts(place, dropped))) {
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

/** List the parts of a place that are in its value, unless none are. */
function heldParts([start, end]: Range, dropped: readonly Range[]): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  for (let at = firstBehind(dropped, start); at < dropped.length; at++) {
    const [first, last] = dropped[at] as Range;
    if (last > end || (first === start && last === end)) break;
    parts.push([from, first]);
    from = last;
  }
  return [...parts, [from, end]];
}

/** The first stretch that begins at an offset or after it. */
function firstBehind(dropped: readonly Range[], offset: number): number {
  let [low, high] = [0, dropped.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dropped[middle] as Range)[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
