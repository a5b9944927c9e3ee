import type { LedgerEntry } from '../../convert.ts';
import { fieldOf, mark, marks } from '../marking.ts';

interface StretchProps {
  readonly entry: LedgerEntry;
  readonly text: string;
}

/** What became of a stretch, in words. */
export const fates = {
  value: 'became a value',
  structure: 'heading, bullet, label or set phrase',
  repeated: 'said twice',
  unmapped: 'not mapped to any field',
} as const;

/** A stretch of the document with its fate, linked to the field that it went to. */
export function Stretch({ entry, text }: StretchProps) {
  const { fate, pointers = [], kind } = entry;
  const [first] = pointers;
  if (first === undefined)
    return (
      <span class={fate} title={fates[fate]} data-from={entry.start} data-kind={kind}>
        {text}
        {fate === 'unmapped' && <small> [not mapped]</small>}
      </span>
    );
  const at = marks(pointers);
  return (
    <a class={fate} href={`#${fieldOf(mark(first))}`} data-at={at} data-from={entry.start}>
      {text}
    </a>
  );
}

/** Part of the document: each stretch of it, and what is between them. */
export function Stretches({
  origin,
  ledger,
  start,
  end,
}: {
  readonly origin: string;
  readonly ledger: readonly LedgerEntry[];
  readonly start: number;
  readonly end: number;
}) {
  let at = start;
  const pieces = [];
  for (let index = firstBehind(ledger, start); index < ledger.length; index++) {
    const entry = ledger[index] as LedgerEntry;
    if (entry.start >= end) break;
    const [from, to] = [Math.max(start, entry.start), Math.min(end, entry.end)];
    if (from > at) pieces.push(origin.slice(at, from));
    pieces.push(<Stretch key={from} entry={entry} text={origin.slice(from, to)} />);
    at = to;
  }
  return (
    <>
      {pieces}
      {origin.slice(at, end)}
    </>
  );
}

/** The index of the first stretch that ends behind an offset. */
function firstBehind(ledger: readonly LedgerEntry[], offset: number): number {
  let [low, high] = [0, ledger.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ledger[middle] as LedgerEntry).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
