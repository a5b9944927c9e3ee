import type { Sheet, SheetCell } from '../source.ts';

/** Where a stretch of a document is on its pages. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  /** The half of the page that it is within. */
  readonly side?: 'left' | 'right';
  /** Its line, in points from the top left corner of the page. */
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** Prepare to find where offsets into a document are on its pages. */
export function pagePlaces(sheets: readonly Sheet[]): (offset: number) => PagePlace | undefined {
  const cells = sheets
    .flatMap(({ cells: own, width }, at) => own.map((cell) => ({ cell, width, page: at + 1 })))
    .sort((a, b) => a.cell.start - b.cell.start);
  return (offset) => {
    let [low, high] = [0, cells.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((cells[middle]?.cell.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const found = cells[low];
    if (!found || offset < found.cell.start || offset > found.cell.end) return undefined;
    const { cell, page, width } = found;
    const side = cell.x1 < width / 2 ? 'left' : cell.x0 > width / 2 ? 'right' : undefined;
    return { page, box: boxOf(cell), ...(side && { side }) };
  };
}

const boxOf = ({ x0, x1, y, size }: SheetCell) => [x0, y - size, x1, y + 0.25 * size] as const;
