import type { SheetCell } from '../source.ts';
import type { Glyph, Surface } from './painting.ts';
import { inReadingOrder } from './reading-order.ts';
import { rowsOf } from './rows.ts';
import { type Sign, signsOf } from './signs.ts';
import { type Tracking, trackingOf } from './tracking.ts';

/** Words that are together on a line of a page, before they have a place in the document. */
export interface PaintedCell extends Omit<SheetCell, 'start' | 'end'> {
  readonly text: string;
  /** Where each unit of the text begins. */
  readonly xs: readonly number[];
}

/** The widest gaps between the letters of a word, and between the words of a cell, as a share of the font height. */
const wordGap = 0.13;
const leastBlank = 0.05;
const cellGap = 1.15;
/** The same where a word begins as many lines of the page do, and where bold text ends. */
const edgeGap = 0.5;

/** Put the signs of a page together to words and cells, line by line. */
export function cellsOf(glyphs: readonly Glyph[], surfaces: readonly Surface[]): readonly PaintedCell[] {
  const tags = surfaces.filter(isTag);
  const rows = rowsOf(glyphs).map(signsOf);
  const edges = edgesOf(rows.flatMap((row) => cellsIn(row, tags, none)));
  return rows.flatMap((row) => cellsIn(row, tags, edges));
}

const none: ReadonlySet<number> = new Set();

/** Where four lines or more begin, in points. */
function edgesOf(cells: readonly PaintedCell[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { x0 } of cells) counts.set(Math.round(x0), (counts.get(Math.round(x0)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 4).map(([x]) => x));
}

/** A small background of its own for a word or two: a tag. */
const isTag = ({ x0, y0, x1, y1, color }: Surface) =>
  color !== undefined && x1 - x0 > 8 && x1 - x0 < 220 && y1 - y0 > 6 && y1 - y0 < 40;

function cellsIn(
  signs: readonly Sign[],
  tags: readonly Surface[],
  edges: ReadonlySet<number>,
): readonly PaintedCell[] {
  const tracking = trackingOf(signs);
  const cells: Sign[][] = [];
  const spaced = new Set<Sign>();
  signs.forEach((sign, at) => {
    const before = signs[at - 1];
    const gap = before ? sign.glyph.x - before.glyph.x - before.glyph.width : Infinity;
    const { size } = sign.glyph;
    const set = tracking[at] as Tracking;
    const loose = gap - set.gap;
    const isCell =
      before === undefined ||
      gap < -0.6 * size ||
      loose > cellGap * Math.max(size, before.glyph.size) + set.gap ||
      (loose > edgeGap * size && sign.glyph.font.bold !== before.glyph.font.bold) ||
      (loose > edgeGap * size && edges.has(Math.round(sign.glyph.x))) ||
      (loose > wordGap * size && tagOf(sign.glyph, tags) !== tagOf(before.glyph, tags));
    if (isCell) cells.push([sign]);
    else {
      if (loose > wordGap * size || (sign.blank && !set.blanks && gap > leastBlank * size)) spaced.add(sign);
      cells.at(-1)?.push(sign);
    }
  });
  return cells
    .map((cell) => ({ ...cellOf(cell, spaced), tag: tagOf((cell[0] as Sign).glyph, tags) !== undefined }))
    .filter(({ text }) => text !== '');
}

const tagOf = ({ x, y, width, size }: Glyph, tags: readonly Surface[]) =>
  tags.find(
    ({ x0, y0, x1, y1 }) =>
      x0 <= x + width / 2 && x1 >= x + width / 2 && y0 <= y - size * 0.3 && y1 >= y - size * 0.3,
  );

function cellOf(signs: readonly Sign[], spaced: ReadonlySet<Sign>): Omit<PaintedCell, 'tag'> {
  let text = '';
  let bold = 0;
  const xs: number[] = [];
  for (const { sign, blank } of inReadingOrder(signs, spaced)) {
    const { x, font } = sign.glyph;
    const isBold = font.bold && bold === text.length;
    const piece = blank ? ` ${sign.text}` : sign.text;
    for (let unit = 0; unit < piece.length; unit++) xs.push(x);
    text += piece;
    if (isBold) bold = text.length;
  }
  const sizes = signs.map(({ glyph }) => glyph.size).sort((a, b) => a - b);
  const [first, last] = [signs[0] as Sign, signs.at(-1) as Sign];
  return {
    text,
    xs,
    bold,
    x0: first.glyph.x,
    x1: last.glyph.x + last.glyph.width,
    y: first.glyph.y,
    size: sizes[sizes.length >> 1] as number,
    italic: first.glyph.font.italic,
    color: first.glyph.color,
  };
}
