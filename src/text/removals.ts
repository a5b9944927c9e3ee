import type { Edit } from './apply-edits.ts';
import { blankComments } from './blank-comments.ts';
import type { Node, Part } from './tree.ts';

/** Something to take out of an object or list. */
export interface Removal {
  readonly whole: Node;
  readonly part: Part;
}

type Span = { readonly start: number; readonly end: number };
type Gone = Span & { readonly gone: boolean };

/** Find the edits that take properties and elements out, with their lines and commas, but not with comments. */
export function removals(removed: readonly Removal[], text: string, yaml: boolean): readonly Edit[] {
  const plain = yaml ? text : blankComments(text);
  const byWhole = new Map<Node, Set<Part>>();
  for (const { whole, part } of removed) byWhole.set(whole, (byWhole.get(whole) ?? new Set()).add(part));
  return [...byWhole].flatMap(([{ parts, isFlow }, gone]) => {
    const isList = !parts.some(({ key }) => key);
    const spans = parts.map((part) => {
      const [begin, end] = part.place;
      const start = isList && !isFlow ? text.lastIndexOf('-', begin - 1) : begin;
      return { start, end, gone: gone.has(part) };
    });
    return isFlow ? inFlow(spans, text, plain) : inBlock(spans, text, isList);
  });
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
  // What is now the last element had a comma before the next.
  const kept = spans.findLast(({ gone }) => !gone);
  const end = spans.at(-1);
  const loose = kept && end?.gone && afterComma(end.end) === undefined && afterComma(kept.end);
  return loose ? [...edits, { start: loose - 1, end: loose, text: '' }] : edits;
}

/** The whole line if nothing else is on it; otherwise with the blanks after it, or before it if it is the last. */
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
  // The first property follows a dash, so the next one moves up to it.
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
