import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { type Property, rangeOf } from '../validate/tree.ts';
import type { Edit } from './apply-edits.ts';

/** Something to take out of an object or list. */
export interface Removal {
  readonly whole: YAMLMap | YAMLSeq;
  readonly item: Property | Node | undefined;
}

type Span = { readonly start: number; readonly end: number };
type Gone = Span & { readonly gone: boolean };

/** Find the edits that take properties and elements out, with their lines and commas, but not with comments; `plain` is the text without those of JSON. */
export function removals(removed: readonly Removal[], text: string, plain: string): readonly Edit[] {
  const byWhole = new Map<Removal['whole'], Set<unknown>>();
  for (const { whole, item } of removed) byWhole.set(whole, (byWhole.get(whole) ?? new Set()).add(item));
  return [...byWhole].flatMap(([whole, items]) => {
    const isList = !(whole.items as readonly object[]).some((item) => 'key' in item);
    const spans = whole.items.map((item) => {
      const span = spanOf(item as Property | Node);
      const start = isList && !whole.flow ? text.lastIndexOf('-', span.start - 1) : span.start;
      return { start, end: span.end, gone: items.has(item) };
    });
    return whole.flow ? inFlow(spans, text, plain) : inBlock(spans, text, isList);
  });
}

function spanOf(item: Property | Node): Span {
  if (!('key' in item)) {
    const [start, end] = rangeOf(item);
    return { start, end };
  }
  return { start: rangeOf(item.key)[0], end: rangeOf(item.value ?? item.key)[1] };
}

function inFlow(spans: readonly Gone[], text: string, plain: string): readonly Edit[] {
  const comma = /(?:\s|#[^\n]*\n)*,/y;
  const afterComma = (at: number) => {
    comma.lastIndex = at;
    return comma.test(plain) ? comma.lastIndex : undefined;
  };
  const edits = spans.flatMap((span): readonly Edit[] =>
    span.gone ? [line({ start: span.start, end: afterComma(span.end) ?? span.end }, text)] : [],
  );
  // What is now the last had a comma for what followed.
  const kept = spans.findLast(({ gone }) => !gone);
  const end = spans.at(-1);
  const loose = kept && end?.gone && afterComma(end.end) === undefined && afterComma(kept.end);
  return loose ? [...edits, { start: loose - 1, end: loose, text: '' }] : edits;
}

/** The whole line where nothing else stands on it; else with the blanks behind it, or before where it is the last. */
function line({ start, end }: Span, text: string): Edit {
  const before = start - blanksBefore(start, text);
  const behind = end + blanksBehind(end, text);
  const opens = before === 0 || text[before - 1] === '\n';
  const lineBreak = /^\r?\n/.exec(text.slice(behind, behind + 2))?.[0].length ?? 0;
  if (opens && lineBreak) return { start: before, end: behind + lineBreak, text: '' };
  if (/[\]}]/.test(text[behind] ?? '')) return { start: opens ? start : before, end, text: '' };
  return { start, end: behind, text: '' };
}

function inBlock(spans: readonly Gone[], text: string, isList: boolean): readonly Edit[] {
  const [first] = spans as readonly [Gone, ...Gone[]];
  const kept = spans.findIndex(({ gone }) => !gone);
  if (kept < 0) {
    const all = { start: first.start, end: spans.at(-1)!.end };
    const empty = isList ? '  []' : '{}';
    return text.slice(all.start, all.end).includes('#') ? [] : [{ ...all, text: empty }];
  }
  // A dash stands before the first property: what is kept moves up to it.
  const dashed = !isList && text[first.start - blanksBefore(first.start, text) - 1] === '-';
  const moved = dashed && first.gone ? [{ start: first.start, end: spans[kept]!.start, text: '' }] : [];
  if (moved.some(({ start, end }) => text.slice(start, end).includes('#'))) return [];
  const rest = moved.length > 0 ? spans.slice(kept) : spans;
  return [...moved, ...rest.flatMap((span) => (span.gone ? [line(span, text)] : []))];
}

function blanksBefore(at: number, text: string): number {
  let count = 0;
  while (/[ \t]/.test(text[at - count - 1] ?? '')) count += 1;
  return count;
}

function blanksBehind(at: number, text: string): number {
  let count = 0;
  while (/[ \t]/.test(text[at + count] ?? '')) count += 1;
  return count;
}
