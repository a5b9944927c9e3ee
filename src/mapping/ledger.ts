import type { Range } from '../message.ts';
import type { MarkKind } from '../parse/vocabulary.ts';
import { rangeOf, type Source } from '../source/source.ts';
import { matchesIn } from '../values/matches-in.ts';
import { valueStretches } from './value-stretches.ts';
import type { Provenance } from './walk.ts';

/** What became of a stretch of the document. */
export type Fate = 'value' | 'structure' | 'repeated' | 'unmapped';

/** What kind of structure a stretch is: what the parser marks, or what a supplement replaced or supplies. */
export type StructureKind = MarkKind | 'replaced';

/** A stretch of the document with one fate. Stretches do not overlap, and every non-blank character is in one. */
export interface LedgerEntry {
  /** Where it begins in the document. */
  readonly start: number;
  /** Where it ends in the document; that unit is not included. */
  readonly end: number;
  /** What became of it. */
  readonly fate: Fate;
  /** The values that the stretch went to: JSON Pointers, in the order in which their places begin. */
  readonly pointers?: readonly string[];
  /** What kind of structure it is. */
  readonly kind?: StructureKind;
}

interface Structure {
  readonly kind: StructureKind;
  readonly range: Range;
}

/** Write down the fate of every character of a document. Time grows as the number of stretches, sorted. */
export function writeLedger(
  source: Source,
  provenance: Provenance,
  marks: readonly Structure[],
): readonly LedgerEntry[] {
  const apart = apartStretches(source);
  const values = valueStretches(
    provenance,
    apart.map(({ place }) => place),
  );
  const marked = fillGaps(source.origin.length, values, markStretches(marks));
  const dropped = fillGaps(source.origin.length, marked, droppedStretches(source, apart));
  const ledger: LedgerEntry[] = [];
  for (const entry of fillGaps(source.origin.length, dropped, undefined)) {
    if (entry.fate === 'unmapped') splitRest(source.origin, entry, ledger);
    else put(trimmed(source.origin, entry), ledger);
  }
  return ledger;
}

/** Write an entry down, unless nothing is in it. */
function put(entry: LedgerEntry, ledger: LedgerEntry[]): void {
  if (entry.end > entry.start) ledger.push(entry);
}

const markStretches = (marks: readonly Structure[]): readonly LedgerEntry[] =>
  marks
    .map(({ range: [start, end], kind }): LedgerEntry =>
      kind === 'repeated' ? { start, end, fate: 'repeated' } : { start, end, fate: 'structure', kind },
    )
    .sort((a, b) => a.start - b.start);

/** What the reader dropped: marks of Markdown, invisible characters, what is hidden; link targets are not. */
function droppedStretches({ origin, runs }: Source, apart: readonly Apart[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let next = 0;
  const add = (start: number, end: number) => {
    let at = start;
    for (; next < apart.length; next++) {
      const { place, fate } = apart[next] as Apart;
      if (place[1] > end) break;
      if (place[0] < at) continue;
      if (place[0] > at) entries.push({ start: at, end: place[0], fate: 'structure', kind: 'decoration' });
      entries.push({ start: place[0], end: place[1], ...fate(start) });
      at = place[1];
    }
    if (end > at) entries.push({ start: at, end, fate: 'structure', kind: 'decoration' });
  };
  let at = 0;
  // Where columns were undone, the runs are in another order than in the document.
  for (const run of [...runs].sort((a, b) => a.origin - b.origin)) {
    if (run.origin > at) add(at, run.origin);
    at = run.origin + run.originLength;
  }
  if (origin.length > at) add(at, origin.length);
  return entries;
}

/** A stretch that the reader dropped and that is not decoration; its fate may depend on what is before the gap. */
interface Apart {
  readonly place: Range;
  readonly fate: (gap: number) => Pick<LedgerEntry, 'fate' | 'kind'>;
}

/** In the order of the document, where a definition is far from the links that use it. */
const apartStretches = (source: Source): readonly Apart[] => {
  const { origin, hints } = source;
  return hints
    .flatMap((hint): readonly Apart[] => {
      // What a file links is its words, which are text; Markdown writes the address behind them.
      if (hint.kind === 'link' && overlap(hint.place, rangeOf(source, hint.start, hint.end))) return [];
      if (hint.kind === 'link')
        return [
          {
            place: hint.place,
            fate: (gap) => ({ fate: isRepeat(origin, gap, hint.target) ? 'repeated' : 'unmapped' }),
          },
        ];
      if (hint.kind !== 'hidden') return [];
      const { place, as } = hint;
      return [{ place, fate: () => (as ? { fate: 'structure', kind: as } : { fate: 'unmapped' }) }];
    })
    .sort((a, b) => a.place[0] - b.place[0]);
};

const overlap = (one: Range, other: Range) => one[0] < other[1] && other[0] < one[1];

/** Tell whether the text of a link is its target, which adds nothing. */
function isRepeat(origin: string, end: number, target: string): boolean {
  const bare = target.replace(/^(?:mailto:|tel:|https?:\/\/)(?:www\.)?/i, '').replace(/\/$/, '');
  return bare !== '' && origin.slice(Math.max(0, end - bare.length - 8), end).includes(bare);
}

/** Fill the gaps between entries with other entries; without those, the gaps are unmapped. */
function fillGaps(
  length: number,
  entries: readonly LedgerEntry[],
  fillers: readonly LedgerEntry[] | undefined,
): readonly LedgerEntry[] {
  const filled: LedgerEntry[] = [];
  let at = 0;
  let next = 0;
  const gap = (start: number, end: number) => {
    if (!fillers) return void filled.push({ start, end, fate: 'unmapped' });
    let from = start;
    while (next < fillers.length && (fillers[next] as LedgerEntry).end <= start) next++;
    for (let index = next; index < fillers.length && (fillers[index] as LedgerEntry).start < end; index++) {
      const filler = fillers[index] as LedgerEntry;
      const part = { ...filler, start: Math.max(from, filler.start), end: Math.min(end, filler.end) };
      if (part.end <= part.start) continue;
      filled.push(part);
      from = part.end;
    }
  };
  for (const entry of entries) {
    if (entry.start > at) gap(at, entry.start);
    filled.push(entry);
    at = Math.max(at, entry.end);
  }
  if (length > at) gap(at, length);
  return filled;
}

const blank = /\s/;
const isBlank = (character: string | undefined) => character === undefined || blank.test(character);

function trimmed(origin: string, entry: LedgerEntry): LedgerEntry {
  if (!isBlank(origin[entry.start]) && !isBlank(origin[entry.end - 1])) return entry;
  const text = origin.slice(entry.start, entry.end);
  const start = entry.start + text.length - text.trimStart().length;
  return { ...entry, start, end: Math.max(start, entry.start + text.trimEnd().length) };
}

const word = /[\p{L}\p{N}]/u;
/** Separators; at the edges of unmapped text nothing is lost with them. */
const edges = /^[\s,;|/·•∙⋅–—:()[\]-]+|(?<![\s,;|/·•∙⋅–—:([-])[\s,;|/·•∙⋅–—:([-]+$/gu;

const rows = /[^\n\r]+/g;

/** Split unclaimed text: signs at the edges of a row are separators; whatever contains a word is unmapped. */
function splitRest(origin: string, { start, end }: LedgerEntry, ledger: LedgerEntry[]): void {
  const text = origin.slice(start, end);
  if (text.trim() === '') return;
  for (const { 0: row, index } of matchesIn(text, rows)) {
    const at = start + index;
    const separator = (from: number, to: number) =>
      put(trimmed(origin, { start: at + from, end: at + to, fate: 'structure', kind: 'separator' }), ledger);
    if (!word.test(row)) separator(0, row.length);
    else {
      let [first, last] = [0, row.length];
      for (const edge of matchesIn(row, edges)) {
        if (edge.index === 0) first = edge[0].length;
        else last = edge.index;
      }
      separator(0, first);
      put(trimmed(origin, { start: at + first, end: at + last, fate: 'unmapped' }), ledger);
      separator(last, row.length);
    }
  }
}
