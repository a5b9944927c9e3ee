import type { Draft } from './draft.ts';
import { isHead } from './table-head.ts';
import type { Tag } from './tags.ts';

const isCell = ({ name }: Tag) => name === 'td' || name === 'th';
const blanksBefore = (text: string, end: number) => {
  let start = end;
  while (start > 0 && /\s/.test(text[start - 1] as string)) start--;
  return start;
};
const blanksBehind = (text: string, start: number) => {
  let end = start;
  while (end < text.length && /\s/.test(text[end] as string)) end++;
  return end;
};

/** Lay the cells of a row of an HTML table on one row; heads of columns are labels. */
export function settleHtmlTable(draft: Draft, tags: readonly Tag[]): void {
  const text = draft.rest();
  let cells: { start: number; end: number; head: boolean }[] = [];
  tags.forEach((tag, index) => {
    const { start, end, name, closing } = tag;
    if (name === 'tr') {
      const first = cells[0];
      const below = tags.slice(index + 1, index + 4).some((next) => isCell(next));
      if (
        first &&
        below &&
        cells.every(({ head }) => head) &&
        isHead(cells.map((cell) => text.slice(cell.start, cell.end)))
      ) {
        const place = [first.start, (cells.at(-1) as typeof first).end] as const;
        draft.drop(...place);
        draft.hint({ kind: 'hidden', start: place[0], place, as: 'label' });
      }
      cells = [];
    }
    if (name === 'tr' && !closing) draft.drop(end, blanksBehind(text, end));
    if (!isCell(tag)) return;
    if (closing) {
      const from = blanksBefore(text, start);
      draft.drop(from, start);
      // Only a line break would part the cell from the next.
      const next = tags[index + 1];
      const to = blanksBehind(text, end);
      if (next && !next.closing && isCell(next) && next.start === to) draft.drop(end, to);
      const last = cells.at(-1);
      if (last) last.end = start;
    } else {
      if (cells.length > 0) draft.put(start, start, '\t');
      draft.drop(end, blanksBehind(text, end));
      cells.push({ start: end, end, head: name === 'th' });
    }
  });
}
