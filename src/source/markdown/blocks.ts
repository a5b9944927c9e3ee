import { type Draft, gone } from './draft.ts';

const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const closingMarks = /(?<![ \t])[ \t]+#+[ \t]*$/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const quote = /^ {0,3}(?:>[ \t]?)+/;
const task = /^([ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+)\[[ xX]\][ \t]+/;
const listMark = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])(?=[ \t]|$)[ \t]*/;
const page = /^[ \t]*(?::{3}|(?:\\[a-zA-Z]+\*?(?:\{[^{}]*\})?|\{:[^{}]*\}|\[\[?toc\]?\])[ \t]*$)/i;
const layout =
  /(?:(?<![ \t])[ \t]+)?\\(?:newpage|pagebreak|clearpage|noindent|bigskip|medskip|smallskip|newline|linebreak)(?![a-zA-Z])/g;
const fill = /(?:(?<![ \t])[ \t]+)?\\(?:hfill|hspace\*?\{[^{}]{0,20}\})[ \t]*/g;
const definition = /^ {0,3}:[ \t]+(?=\S)/;

/** Settle the marks at the beginning and end of rows: headings, quotes, boxes of tasks, definitions, breaks, what is for paper. */
export function settleBlocks(draft: Draft): void {
  const rows = draft.rest().replaceAll(gone, ' ').split('\n');
  let start = 0;
  rows.forEach((row, index) => {
    const above = rows[index - 1] ?? '';
    const line = { start, row, above, below: rows[index + 1] ?? '' };
    if (/\S/.test(row)) settleRow(draft, line);
    start += row.length + 1;
  });
  settleDefinitions(draft, rows);
}

interface Written {
  readonly start: number;
  readonly row: string;
  readonly above: string;
  readonly below: string;
}

function settleRow(draft: Draft, { start, row, below }: Written): void {
  const end = start + row.length;
  const marks = heading.exec(row);
  if (marks) {
    const closing = closingMarks.exec(row);
    draft.hint({ kind: 'heading', start: start + marks[0].length, level: (marks[1] as string).length });
    draft.drop(start, start + marks[0].length);
    if (closing) draft.drop(start + closing.index, end);
    return;
  }
  if (underline.test(row) || page.test(row)) return draft.drop(start, end);
  const quoted = quote.exec(row)?.[0].length ?? 0;
  draft.drop(start, start + quoted);
  const inside = row.slice(quoted);
  const line = underline.exec(below)?.[1];
  if (line && !listMark.test(inside) && !underline.test(row) && quoted === 0)
    draft.hint({ kind: 'heading', start, level: line[0] === '=' ? 1 : 2 });
  const box = task.exec(inside);
  if (box) draft.drop(start + quoted + (box[1] as string).length, start + quoted + box[0].length);
  // What followed the mark is left out, so the mark belongs to nothing.
  if (
    listMark.exec(inside)?.[0].length === inside.length &&
    /[^\s]/.test(draft.origin.slice(start + quoted + inside.trimEnd().length, end))
  )
    draft.drop(start + quoted, end);
  for (const { 0: marker, index } of row.matchAll(layout))
    draft.drop(start + index, start + index + marker.length);
  for (const { 0: gap, index } of row.matchAll(fill)) {
    draft.drop(start + index, start + index + gap.length);
    draft.put(start + index, start + index, '\t');
  }
  const written = draft.origin.slice(start, end).replace(/\r$/, '');
  const slash = written.endsWith('\\') && row.trimEnd().endsWith('\\');
  if (slash) draft.drop(start + written.length - 1, start + written.length);
  if (slash || / {2}$/.test(written)) draft.hint({ kind: 'break', start: end + 1 });
}

const longestTerm = 30;
const year = /(?:19|20)\d\d/;
const indented = /^[ \t]+(?=\S)/;

/** A short term with one definition of one row is a label before it; others are rows of their own. */
function settleDefinitions(draft: Draft, rows: readonly string[]): void {
  let start = 0;
  let term: { text: string; end: number } | undefined;
  let defined = false;
  rows.forEach((row, index) => {
    const mark = definition.exec(row)?.[0].length;
    const indent = indented.exec(row)?.[0].length;
    if (mark) {
      const next = rows[index + 1] ?? '';
      const alone = term && !defined && !definition.test(next) && !indented.test(next);
      const at = start + row.indexOf(':');
      if (alone && isLabel(term?.text ?? '') && !year.test(row)) {
        draft.drop(term?.end ?? at, at);
        draft.keep(at, at + 1);
        draft.drop(at + 1, start + mark);
        draft.put(at + 1, at + 1, ' ');
      } else {
        draft.drop(start, start + mark);
        draft.hint({ kind: 'break', start: start + mark });
      }
      defined = true;
    } else if (defined && indent && !listMark.test(row)) draft.drop(start, start + indent);
    else if (/\S/.test(row)) {
      const text = row.trim();
      term =
        heading.test(row) || listMark.test(row) || underline.test(row)
          ? undefined
          : { text, end: start + row.trimEnd().length };
      defined = false;
    }
    start += row.length + 1;
  });
}

const isLabel = (term: string) => term.length <= longestTerm && !/[\d:,]/.test(term);
