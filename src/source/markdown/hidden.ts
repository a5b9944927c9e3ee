import type { Draft } from './draft.ts';
import { tagForm } from './tags.ts';

const fence = '^ {0,3}(`{3,}|~{3,})[^`\\n]*$';
const code = '(`+)[^`\\n]{1,400}\\2(?!`)';
const note = '^ {0,3}\\[(?:\\/\\/|comment)[^\\]\\n]{0,40}\\]:[ \\t]*(?:#|<>)[^\\n]*$';
const liquid = '\\{%[^%\\n]{0,400}%\\}|\\{\\{[^{}\\n]{0,400}\\}\\}';
const declaration = '<[!?][a-zA-Z][^<>]*>';
const opening = new RegExp(`${fence}|${code}|(${note})|(<!--)|(${liquid})|(${declaration})|${tagForm}`, 'gm');
const liquidComment = /^\{%-?\s*comment\b/;
const liquidEnd = /\{%-?\s*endcomment\s*-?%\}/g;
const hiding = /\shidden(?=[\s=/]|$)|display\s*:\s*none/i;
const unseen = /^(?:style|script|svg)$/i;

/**
 * Settle what a page does not show: comments, hidden elements, style sheets and scripts, what a template fills in;
 * and what it shows as it is written, the code between fences.
 */
export function settleHidden(draft: Draft): void {
  const text = draft.rest();
  const ends = endFinder(text);
  const rowEnd = (from: number) => ends('\n', from) ?? text.length;
  /** Browsers end a comment that nobody closed with the page, where it begins a row. */
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
    const [whole, fenced, , noted, commented, filled, declared, slash, name, attributes = ''] = match;
    const end = start + whole.length;
    if (fenced) opening.lastIndex = settleFence(draft, text, start, end, fenced);
    else if (noted) comment(start, end);
    else if (commented) {
      const close = ends('-->', start + 2);
      comment(start, close === undefined ? openEnd(start) : close + 3);
    } else if (filled && liquidComment.test(filled)) {
      const close = ends(liquidEnd, end);
      comment(start, close ?? end);
    } else if (filled || declared) draft.drop(start, end);
    else if (name && !slash && unseen.test(name)) {
      const close = ends(new RegExp(`</${name}\\s*>`, 'gi'), end);
      draft.drop(start, close ?? end);
      opening.lastIndex = close ?? end;
    } else if (name && !slash && hiding.test(attributes))
      comment(start, elementEnd(text, name, end, ends) ?? rowEnd(end));
  }
}

function settleFence(draft: Draft, text: string, start: number, end: number, marks: string): number {
  const closing = new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`, 'gm');
  closing.lastIndex = end;
  const close = closing.exec(text);
  draft.drop(start, end);
  draft.keep(end, close?.index ?? text.length);
  if (!close) return text.length;
  draft.drop(close.index, close.index + close[0].length);
  return close.index + close[0].length;
}

type EndFinder = (mark: string | RegExp, from: number) => number | undefined;

/** Find where something ends; what was not found once is not looked for again, so that time grows as the text. */
function endFinder(text: string): EndFinder {
  const missing = new Set<string>();
  return (mark, from) => {
    if (missing.has(String(mark))) return undefined;
    if (typeof mark === 'string') {
      const at = text.indexOf(mark, from);
      if (at < 0) missing.add(mark);
      return at < 0 ? undefined : at;
    }
    mark.lastIndex = from;
    if (mark.exec(text)) return mark.lastIndex;
    missing.add(String(mark));
    return undefined;
  };
}

/** Where an element ends, with elements of its name inside it. */
function elementEnd(text: string, name: string, from: number, ends: EndFinder): number | undefined {
  const tag = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi');
  let depth = 1;
  for (let at = ends(tag, from); at !== undefined; at = ends(tag, at)) {
    depth += text.startsWith('</', text.lastIndexOf('<', at - 1)) ? -1 : 1;
    if (depth === 0) return at;
  }
  return undefined;
}
