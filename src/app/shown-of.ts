import type { Conversion, LedgerEntry } from '../convert.ts';
import { placesOf } from '../mapping/walk.ts';
import type { Range } from '../message.ts';
import { type ToCheck, toCheck } from './form/to-check.ts';
import { mark } from './marking.ts';
import type { Opened, OpenResume } from './reader/calls.ts';

interface Shown extends Pick<Conversion, 'ledger'> {
  readonly source: Pick<Conversion['source'], 'origin' | 'sheets'>;
  /** Where each value begins in the document, by its mark. */
  readonly places: ReadonlyMap<string, number>;
}

/** The document, its ledger, and where each value begins in it. */
export function shownOf(opened: Opened | undefined): Shown {
  const places = new Map<string, number>();
  const note = (at: string, start: number | undefined) => start !== undefined && places.set(mark(at), start);
  if (opened?.kind !== 'document') {
    for (const [at, ranges] of Object.entries(opened?.places ?? {})) note(at, ranges[0]?.[0]);
    return { source: { origin: opened?.text ?? '' }, ledger: ledgerOf(opened?.places ?? {}), places };
  }
  const { source, ledger, provenance } = opened.conversion;
  for (const [at, origin] of Object.entries(provenance)) note(at, placesOf(origin)[0]?.[0]);
  return { source, ledger, places };
}

/** What a person should look at. */
export function listOf(opened: Opened | undefined, leftOut: readonly string[]): readonly ToCheck[] {
  if (!opened) return [];
  if (opened.kind === 'document') return toCheck(opened.conversion);
  const remarks = remarksOf(opened);
  const said = new Set(remarks.map(({ at }) => at));
  const hidden = leftOut
    .filter((at) => !said.has(at))
    .map((at) => ({
      kind: 'message' as const,
      severity: 'warning' as const,
      reason: `The page does not show ${at}.`,
      at,
    }));
  return [...remarks, ...hidden];
}

const remarksOf = ({ checked, places }: OpenResume) =>
  checked.remarks.map((remark) => ({
    kind: 'message' as const,
    severity: remark.severity,
    reason: remark.reason,
    hint: remark.hint,
    at: remark.pointer,
    range: remark.places?.[0] ?? (remark.pointer === undefined ? undefined : places[remark.pointer]?.[0]),
  }));

/** The ledger of a text of data: where each value of the resume is in it. */
function ledgerOf(places: Readonly<Record<string, readonly Range[]>>): readonly LedgerEntry[] {
  const found = new Map<string, { start: number; end: number; pointers: string[] }>();
  for (const [pointer, ranges] of Object.entries(places))
    for (const [start, end] of ranges) {
      const known = found.get(`${start} ${end}`);
      if (known) known.pointers.push(pointer);
      else found.set(`${start} ${end}`, { start, end, pointers: [pointer] });
    }
  const sorted = [...found.values()].sort((one, other) => one.start - other.start || one.end - other.end);
  let last = 0;
  return sorted.flatMap((one) => {
    if (one.start < last) return [];
    last = one.end;
    return [{ ...one, fate: 'value' as const }];
  });
}
