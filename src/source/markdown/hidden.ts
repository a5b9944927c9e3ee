import { codeForm } from './code-form.ts';
import type { Draft } from './draft.ts';
import { tagForm } from './tags.ts';

// All of its marks or none, so that a row of a thousand tildes is tried once.
const fence = '^ {0,3}(`{3,}|~{3,}(?!~))[^`\\n]*$';
const note = '^ {0,3}\\[(?:\\/\\/|comment)[^\\]\\n]{0,40}\\]:[ \\t]*(?:#|<>)[^\\n]*$';
const declaration = '<[!?][a-zA-Z][^<>]*>';
const opening = new RegExp(`${fence}|${codeForm}|(${note})|(<!--)|(${declaration})|${tagForm}`, 'gm');
const hiding = /\shidden(?=[\s=/]|$)|display\s*:\s*none/i;
const fenceEnd = /^ {0,3}(`{3,}|~{3,})[ \t]*$/gm;
const anyTag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>/g;
const unseen = /^(?:style|script|svg)$/i;

/**
 * Settle what a page does not show: comments, hidden elements, style sheets and scripts;
 * and fenced code, which it shows as written.
 */
export function settleHidden(draft: Draft): void {
  const text = draft.rest();
  const ends = endFinder(text);
  const elementEnd = elementEnds(text);
  const rowEnd = (from: number) => ends('\n', from) ?? text.length;
  /** Browsers end an unclosed comment at the end of the page, if it begins a row. */
  const openEnd = (start: number) =>
    /^ {0,3}$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start)) ? text.length : rowEnd(start);
  const comment = (start: number, end: number) => {
    // Of the blanks around it, one parts the words.
    const blank = /[ \t]/.test(text[start - 1] ?? '') && /[ \t]/.test(text[end] ?? '') ? 1 : 0;
    draft.drop(start, end + blank);
    draft.hint({ kind: 'hidden', start, place: [start, end], as: 'comment' });
    opening.lastIndex = end;
  };
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const { index: start } = match;
    const [whole, fenced, , , noted, commented, declared, slash, name, attributes = ''] = match;
    const end = start + whole.length;
    if (fenced) opening.lastIndex = settleFence(draft, text, start, end, fenced);
    else if (noted) comment(start, end);
    else if (commented) {
      const close = ends('-->', start + 2);
      comment(start, close === undefined ? openEnd(start) : close + 3);
    } else if (declared) draft.drop(start, end);
    else if (name && !slash && unseen.test(name)) {
      const close = elementEnd(name.toLowerCase(), end) ?? end;
      draft.drop(start, close);
      opening.lastIndex = close;
    } else if (name && !slash && hiding.test(attributes))
      comment(start, elementEnd(name.toLowerCase(), end) ?? rowEnd(end));
  }
}

function settleFence(draft: Draft, text: string, start: number, end: number, marks: string): number {
  fenceEnd.lastIndex = end;
  let close = fenceEnd.exec(text);
  for (; close; close = fenceEnd.exec(text)) if (close[1]?.startsWith(marks)) break;
  draft.drop(start, end);
  draft.keep(end, close?.index ?? text.length);
  if (!close) return text.length;
  draft.drop(close.index, close.index + close[0].length);
  return close.index + close[0].length;
}

type EndFinder = (mark: string, from: number) => number | undefined;

/** Find where something begins; what was not found once is not looked for again, so that time grows as the text. */
function endFinder(text: string): EndFinder {
  const missing = new Set<string>();
  return (mark, from) => {
    const at = missing.has(mark) ? -1 : text.indexOf(mark, from);
    if (at < 0) missing.add(mark);
    return at < 0 ? undefined : at;
  };
}

/** Find where an element ends, with elements of its name inside it; one that nothing ends makes no other be looked for. */
function elementEnds(text: string): (name: string, from: number) => number | undefined {
  const missing = new Set<string>();
  return (name, from) => {
    let depth = missing.has(name) ? 0 : 1;
    anyTag.lastIndex = from;
    for (let tag = depth > 0 ? anyTag.exec(text) : null; tag; tag = anyTag.exec(text)) {
      if (tag[2]?.toLowerCase() !== name) continue;
      depth += tag[1] ? -1 : 1;
      if (depth === 0) return anyTag.lastIndex;
    }
    missing.add(name);
    return undefined;
  };
}
