import { type Builder, builder } from './builder.ts';
import { fold, foldable } from './fold.ts';
import type { Source } from './source.ts';

const heading = /^ {0,3}(#{1,6})[ \t]+/;
const closingMarks = /(?<![ \t])[ \t]+#+[ \t]*$/;
const setext = /^ {0,3}(=+|-+)[ \t\r]*$/;
const tableRule = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
const tableEdge = /^[ \t]*\|[ \t]*|(?:(?<![ \t])[ \t]+)?\|[ \t]*$/g;
const fence = /^ {0,3}(?:```|~~~)/;
/** Inline marks: an escape, code, a link or image, an autolink, strong, emphasis, a hard break. */
const inline =
  /\\([!-/:-@[-`{-~])|(`+)([^`\n]{1,400})\2(?!`)|!?\[([^[\]\n]{0,400})\]\(<?([^()\s<>]{0,800}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,400})?)>?(?:[ \t]+"[^"\n]{0,200}")?\)|<((?:https?:\/\/|mailto:)[^\s<>]{1,800}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>|(\*\*|__)(?=\S)|(?<=\S)(\*\*|__)|(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])|(?<=[^\s*_])([*_])(?![\p{L}\p{N}*_])/gu;

/**
 * Read the Markdown that résumés are written in: headings (ATX and setext), list marks, strong, emphasis, code,
 * links, tables. Marks are dropped from the text; headings, strong stretches and link targets become hints.
 * Lists keep their marks, which the parser knows; what is no mark is kept as it is.
 */
export function readMarkdown(document: string): Source {
  if (typeof document !== 'string') throw new TypeError('readMarkdown() takes a text.');
  const built = builder(document);
  let at = 0;
  let fenced = false;
  const rows = document.split('\n');
  for (const [index, row] of rows.entries()) {
    const end = at + row.length;
    const line = row.replace(/\r$/, '');
    if (fence.test(line)) fenced = !fenced;
    else if (fenced) keepFolded(built, document, at, at + line.length);
    else readLine(built, document, at, line, rows[index + 1] ?? '');
    built.keep(end, Math.min(end + 1, document.length));
    at = end + 1;
  }
  return built.source();
}

function readLine(built: Builder, document: string, start: number, line: string, below: string): void {
  const marks = heading.exec(line);
  if (marks) {
    const closing = closingMarks.exec(line);
    built.hint({ kind: 'heading', start: built.length(), level: (marks[1] as string).length });
    readInline(built, document, start + marks[0].length, start + (closing?.index ?? line.length));
  } else if (setext.test(line) || (line.includes('|') && tableRule.test(line))) {
    return;
  } else if (/^[ \t]*\|/.test(line)) {
    const edges = [...line.matchAll(tableEdge)];
    const first = edges[0]?.[0].length ?? 0;
    const last = edges.length > 1 ? edges[1]?.index : undefined;
    readInline(built, document, start + first, start + (last ?? line.length));
  } else {
    const underline = setext.exec(below)?.[1];
    if (underline && /\S/.test(line) && !/^[ \t]*[-*+]/.test(line)) {
      built.hint({ kind: 'heading', start: built.length(), level: underline[0] === '=' ? 1 : 2 });
    }
    const quote = /^ {0,3}>[ \t]?/.exec(line)?.[0].length ?? 0;
    readInline(built, document, start + quote, start + line.length);
  }
}

function readInline(built: Builder, document: string, start: number, end: number): void {
  const line = document.slice(start, end);
  let kept = 0;
  let strong: number | undefined;
  for (const match of line.matchAll(inline)) {
    keepFolded(built, document, start + kept, start + match.index);
    const [whole, escaped, , code, label, target, auto, opening, closing] = match;
    const at = start + match.index;
    kept = match.index + whole.length;
    if (escaped) built.keep(at + 1, at + 2);
    else if (code) keepInside(built, document, at, whole, code);
    else if (label !== undefined) {
      const from = built.length();
      keepInside(built, document, at, whole, label);
      const offset = document.indexOf(target as string, at + whole.indexOf('](') + 2);
      built.hint({
        kind: 'link',
        start: from,
        end: built.length(),
        target: target as string,
        place: [offset, offset + (target as string).length],
      });
    } else if (auto) built.keep(at + 1, at + 1 + auto.length);
    else if (opening && strong === undefined) strong = built.length();
    else if ((opening ?? closing) && strong !== undefined) {
      built.hint({ kind: 'strong', start: strong, end: built.length() });
      strong = undefined;
    }
  }
  keepFolded(built, document, start + kept, end);
}

function keepInside(built: Builder, document: string, at: number, whole: string, inside: string): void {
  const offset = at + whole.indexOf(inside);
  keepFolded(built, document, offset, offset + inside.length);
}

function keepFolded(built: Builder, document: string, start: number, end: number): void {
  let kept = start;
  for (const match of document.slice(start, end).matchAll(foldable)) {
    built.keep(kept, start + match.index);
    kept = start + match.index + match[0].length;
    built.replace(start + match.index, kept, fold(match[0]));
  }
  built.keep(kept, end);
}
