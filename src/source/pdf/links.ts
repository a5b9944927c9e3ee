import type { Hint } from '../source.ts';
import type { PaintedCell } from './cells.ts';
import type { PDFPageProxy } from './engine.ts';

export type LinkHint = Extract<Hint, { kind: 'link' }>;

/** A stretch of a page that leads elsewhere, in points from its top left corner. */
export interface Link {
  readonly target: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect: readonly [number, number, number, number];
}

/** Read the links of a page; none if they are damaged. */
export async function linksOn(page: PDFPageProxy): Promise<readonly Link[]> {
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const annotations: readonly Annotation[] = await page.getAnnotations().catch(() => []);
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const target = url ?? unsafeUrl;
    if (subtype !== 'Link' || !target) return [];
    const [left, low, right, high] = rect;
    const xs = [a * left + c * low + e, a * right + c * high + e];
    const ys = [b * left + d * low + f, b * right + d * high + f];
    return [{ target, x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }];
  });
}

/** The stretch of a cell's text that a link is over; empty if it is over none. */
export function stretchIn(cell: PaintedCell, { x0, y0, x1, y1 }: Link): readonly [number, number] {
  const { xs, text } = cell;
  const middle = cell.y - cell.size * 0.3;
  if (middle < y0 || middle > y1 || cell.x1 < x0 || cell.x0 > x1) return [0, 0];
  let [start, end] = [0, text.length];
  while (start < end && ((xs[start] as number) < x0 - 1 || text[start] === ' ')) start++;
  while (end > start && ((xs[end - 1] as number) > x1 - 1 || text[end - 1] === ' ')) end--;
  return [start, end];
}
