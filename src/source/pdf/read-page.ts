import type { Sheet, SheetCell } from '../source.ts';
import { cellsOf, type PaintedCell } from './cells.ts';
import type { operators, PDFPageProxy } from './engine.ts';
import { follow } from './follow.ts';
import { isIconIn } from './icons.ts';
import { type Link, type LinkHint, linksOn, stretchIn } from './links.ts';
import { withMarkers } from './markers.ts';
import type { Glyph, Surface } from './painting.ts';
import { seenOn, type Unseen } from './seen.ts';

/** A page that was read. */
export interface Page {
  readonly text: string;
  readonly sheet: Sheet;
  readonly links: readonly LinkHint[];
  readonly signs: number;
  /** What nobody sees, by the reason. */
  readonly unseen: ReadonlyMap<Unseen, string>;
  /** Whether all text of the page is invisible, like text that OCR put behind a scan. */
  readonly isRecognised: boolean;
}

/** Read a page; its text begins at an offset of the document. */
export async function readPage(
  page: PDFPageProxy,
  offset: number,
  operator: typeof operators,
): Promise<Page> {
  const painting = await follow(page, operator);
  const { width, height, glyphs, surfaces } = painting;
  const reasonOf = seenOn(painting);
  const isIcon = isIconIn(glyphs);
  const unseen = new Map<Unseen, string>();
  let visible = glyphs.filter((glyph) => {
    const reason = reasonOf(glyph);
    if (reason) unseen.set(reason, (unseen.get(reason) ?? '') + glyph.text);
    return !reason;
  });
  const isRecognised = visible.length === 0 && unseen.has('unpainted');
  if (isRecognised) visible = glyphs.filter(({ unpainted }) => unpainted);
  const upright = visible.filter((glyph) => glyph.turn === 0 && !isIcon(glyph));
  const written = writePage([...placed(upright, surfaces), ...turned(visible)], await linksOn(page), offset);
  return {
    text: written.text,
    links: written.links,
    sheet: { width, height, cells: written.cells },
    signs: glyphs.length,
    unseen,
    isRecognised,
  };
}

const placed = (glyphs: readonly Glyph[], surfaces: readonly Surface[]) =>
  withMarkers(cellsOf(glyphs, surfaces), surfaces);

/** What is written sideways or upside down, as if it were not, below the page. */
const turned = (glyphs: readonly Glyph[]) =>
  [1, 2, 3].flatMap((turn) =>
    cellsOf(
      glyphs.filter((glyph) => glyph.turn === turn).map((glyph) => upright(glyph, turn)),
      [],
    ).map((cell) => ({ ...cell, y: cell.y + 10_000 * turn })),
  );

function upright(glyph: Glyph, turn: number): Glyph {
  const { x, y } = glyph;
  if (turn === 1) return { ...glyph, x: y, y: -x };
  return turn === 2 ? { ...glyph, x: -x, y: -y } : { ...glyph, x: -y, y: x };
}

function writePage(
  painted: readonly PaintedCell[],
  links: readonly Link[],
  offset: number,
): { readonly text: string; readonly cells: readonly SheetCell[]; readonly links: readonly LinkHint[] } {
  let text = '';
  const cells: SheetCell[] = [];
  const hints: LinkHint[] = [];
  painted.forEach((cell, at) => {
    const before = painted[at - 1];
    if (before) text += Math.abs(before.y - cell.y) > 0.3 * cell.size ? '\n' : '   ';
    const start = offset + text.length;
    text += cell.text;
    const { x0, x1, y, size, bold, italic, color, tag } = cell;
    cells.push({ start, end: offset + text.length, x0, x1, y, size, bold, italic, color, tag });
    for (const link of links) {
      const [from, to] = stretchIn(cell, link);
      const place = [start + from, start + to] as const;
      if (from < to) hints.push({ kind: 'link', start: place[0], end: place[1], target: link.target, place });
    }
  });
  return { text, cells, links: hints.sort((a, b) => a.start - b.start) };
}
