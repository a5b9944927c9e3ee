import { loneMark } from '../list-mark.ts';
import type { PaintedCell } from './cells.ts';
import type { Surface } from './painting.ts';

const bullet = '• ';

/** Put the bullets of lists, painted as signs or as shapes, to the cells that they are before. */
export function withMarkers(
  cells: readonly PaintedCell[],
  surfaces: readonly Surface[],
): readonly PaintedCell[] {
  const dots = surfaces.filter(isDot);
  const joined: PaintedCell[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    const isMarked =
      before !== undefined &&
      loneMark.test(before.text) &&
      before.x1 <= cell.x0 &&
      cell.x0 - before.x1 < 3.5 * cell.size &&
      Math.abs(before.y - cell.y) < 0.35 * cell.size;
    if (isMarked) joined[joined.length - 1] = marked(`${before.text} `, before.x0, cell);
    else {
      const dot = isOfList(cell, cells) ? dots.find((one) => isBefore(one, cell)) : undefined;
      joined.push(
        dot && !joined.some((other) => isBetween(other, dot, cell)) ? marked(bullet, dot.x0, cell) : cell,
      );
    }
  }
  return joined;
}

/** A shape as small as a bullet. */
const isDot = ({ x0, y0, x1, y1, color }: Surface) => {
  const [width, height] = [x1 - x0, y1 - y0];
  return color !== undefined && width > 1 && width < 8 && Math.abs(width - height) < 0.3 * width;
};

/** A dot before what heads something set otherwise is one of a line of time. */
function isOfList(cell: PaintedCell, cells: readonly PaintedCell[]): boolean {
  const below = cells.find(
    ({ x0, y }) => Math.abs(x0 - cell.x0) < 3 && y > cell.y + 0.5 * cell.size && y < cell.y + 2 * cell.size,
  );
  if (!below) return true;
  return (
    below.color === cell.color && Math.abs(below.size - cell.size) < 0.3 && below.bold > 0 === cell.bold > 0
  );
}

const isBefore = (dot: Surface, { x0, y, size }: PaintedCell) =>
  dot.x1 <= x0 + 1 && x0 - dot.x1 < 2.5 * size && dot.y0 > y - size && dot.y1 < y + 0.2 * size;

const isBetween = (other: PaintedCell, dot: Surface, cell: PaintedCell) =>
  other !== cell &&
  Math.abs(other.y - cell.y) < 0.35 * cell.size &&
  other.x0 >= dot.x0 - 1 &&
  other.x1 <= cell.x0;

const marked = (mark: string, x0: number, cell: PaintedCell): PaintedCell => ({
  ...cell,
  text: mark + cell.text,
  xs: [...Array.from(mark, () => x0), ...cell.xs],
  bold: cell.bold && cell.bold + mark.length,
  x0,
});
