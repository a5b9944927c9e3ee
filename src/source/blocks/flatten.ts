import { type Block, type Cell, isBlank, type Paragraph, type Piece, textOf } from './blocks.ts';

/** Write tables as paragraphs: a row of short cells as a line, others cell after cell. */
export const flatten = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : personFirst(block.rows.map(rowOf))));

const tab: Piece = { text: '\t' };
/** Characters beyond which a cell is not a label. */
const longestLabel = 45;

function rowOf(row: readonly Cell[]): readonly (readonly Paragraph[])[] {
  const cells = row
    .map((cell) => flatten(cell).filter((one) => !isBlank(one)))
    .filter(({ length }) => length > 0);
  const [first = [], ...others] = cells;
  if (cells.every(({ length }) => length === 1)) return first.length > 0 ? [[joined(cells.flat())]] : [];
  const [second = [], ...rest] = others;
  // "2016 – 2019" beside what was done then.
  const label = first.map(textOf).join(' ');
  const isDate = first.length <= 2 && /\d/.test(label) && label.length <= longestLabel;
  if (isDate && rest.length === 0) {
    const [head, ...body] = second;
    return head && !head.marker
      ? [[joined([spaced(first), head]), ...body]]
      : [[apart(spaced(first)), ...second]];
  }
  return cells.map((cell) => cell.map((paragraph, at) => (at === 0 ? apart(paragraph) : paragraph)));
}

/** Cells one below the other; the one that says who the person is comes first. */
function personFirst(rows: readonly (readonly (readonly Paragraph[])[])[]): readonly Paragraph[] {
  const cells = rows.flat();
  const ends = cells.map(headLength);
  return [
    ...cells.flatMap((cell, at) => cell.slice(0, ends[at])),
    ...cells.flatMap((cell, at) => cell.slice(ends[at])),
  ];
}

const contact = /@|https?:|www\.|\+?\d[\d ()./-]{6,}\d/;

/** How much of a cell of several paragraphs is the name with what is right below it, or how to reach the person. */
function headLength(cell: readonly Paragraph[]): number {
  const [first] = cell;
  if (cell.length < 3) return 0;
  const heading = (at: number) => cell[at]?.level !== undefined;
  let end = first?.level === 1 ? 1 : 0;
  if (end > 0) while (end < cell.length && (!heading(end) || heading(end + 1))) end++;
  else {
    while (end < cell.length && !heading(end)) end++;
    if (end === cell.length || !cell.slice(0, end).some((one) => contact.test(textOf(one)))) end = 0;
  }
  return end;
}

const apart = (paragraph: Paragraph): Paragraph => ({ ...paragraph, gap: true });

/** The lines of a label as one. */
const spaced = (lines: readonly Paragraph[]): Paragraph => ({
  ...(lines[0] as Paragraph),
  pieces: lines.flatMap(({ pieces }, at) => (at > 0 ? [{ text: ' ' }, ...pieces] : pieces)),
});

/** Cells as one line. */
function joined(cells: readonly Paragraph[]): Paragraph {
  const [first] = cells as readonly [Paragraph];
  if (cells.length === 1) return first;
  const pieces = cells.flatMap((cell, at): readonly Piece[] => {
    const own = cell.marker && at > 0 ? [{ text: `${cell.marker} ` }, ...cell.pieces] : cell.pieces;
    return at > 0 ? [tab, ...own] : own;
  });
  return { ...first, pieces, level: undefined, gap: cells.some(({ gap }) => gap) };
}
