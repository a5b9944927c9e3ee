import type { Draft } from './draft.ts';
import { isHead, isLabelled } from './table-head.ts';

const rule = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

interface Row {
  readonly start: number;
  readonly text: string;
}

/** Settle the tables: cells are separated by tabs, the rule below the heads goes, heads of columns are labels. */
export function settleTables(draft: Draft): void {
  let rows: Row[] = [];
  let start = 0;
  for (const text of draft.rest().split('\n')) {
    if (text.includes('|')) rows.push({ start, text });
    else {
      settleTable(draft, rows);
      rows = [];
    }
    start += text.length + 1;
  }
  settleTable(draft, rows);
}

function settleTable(draft: Draft, rows: readonly Row[]): void {
  const at = rows.findIndex(({ text }) => rule.test(text));
  const body = rows.slice(at + 1).map(({ text }) => cellsOf(text));
  rows.forEach((row, index) => {
    const { start, text } = row;
    const cells = cellsOf(text);
    if (rule.test(text)) draft.drop(start, start + text.length);
    else if (index === at - 1 && body.length > 0 && isHead(cells) && !isLabelled([cells, ...body])) {
      draft.drop(start, start + text.length);
      draft.hint({ kind: 'hidden', start, place: [start, start + text.trimEnd().length], as: 'label' });
    } else if (index >= at - 1 && (at >= 0 || /^[ \t]*\|/.test(text))) settleCells(draft, row);
  });
}

const cellsOf = (text: string): readonly string[] =>
  text
    .replace(/^[ \t]*\||\|[ \t]*$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const signs = /(?<![ \t|])[ \t|]*\|[ \t|]*|^[ \t]*\|[ \t|]*/g;

/** Signs between cells: those at the edges go, each other is a tab. */
function settleCells(draft: Draft, { start, text }: Row): void {
  const first = text.search(/[^\s|]/);
  let last = text.length;
  while (last > 0 && /[\s|]/.test(text[last - 1] as string)) last--;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    draft.drop(start + index, start + index + sign.length);
    if (index > first && index + sign.length < last) draft.put(start + index, start + index, '\t');
  }
}
