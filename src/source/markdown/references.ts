import type { Range } from '../../message.ts';
import type { Draft } from './draft.ts';

/** Where the target of a reference is written. */
export type References = ReadonlyMap<string, Range>;

const definition =
  /^ {0,3}\[([^[\]^\n][^[\]\n]{0,200})\]:[ \t]*<?([^\s<>]{1,800})>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gm;
const footnote = /^ {0,3}\[\^[^[\]\n]{1,40}\]:[ \t]*/gm;

/** The name of a reference, which blanks and capitals do not change. */
export const referenceKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** Settle the definitions of references, and the marks of footnotes. */
export function settleReferences(draft: Draft): References {
  const found = new Map<string, Range>();
  const text = draft.rest();
  for (const { 0: whole, 1: label = '', 2: target = '', index } of text.matchAll(definition)) {
    const start = index + whole.indexOf(target, whole.indexOf(']:') + 2);
    const place: Range = [start, start + target.length];
    draft.drop(index, index + whole.length);
    // Until a link uses it, its purpose is unknown.
    draft.hint({ kind: 'hidden', start: index, place });
    if (!found.has(referenceKey(label))) found.set(referenceKey(label), place);
  }
  for (const { 0: mark, index } of text.matchAll(footnote)) draft.drop(index, index + mark.length);
  return found;
}
