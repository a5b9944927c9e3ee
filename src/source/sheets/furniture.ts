import { type Cell, heightOf, type Line, linesOf, textOf } from './cells.ts';

/** The share of a page's height, at its head and its foot, that furniture is in. */
const margin = 0.13;
const sameHeight = 4;

/**
 * Find what pages repeat at their heads and feet: all of it but the first that says something, and all that counts pages.
 * @param heights of the pages
 */
export function furnitureOf(
  pages: readonly (readonly Cell[])[],
  heights: readonly number[],
): ReadonlySet<Cell> {
  const found = new Set<Cell>();
  if (pages.length < 2) return found;
  const edges = pages.flatMap((cells, page) => {
    const height = heights[page] as number;
    const isAtEdge = (line: Line) =>
      heightOf(line) < margin * height || heightOf(line) > (1 - margin) * height;
    return linesOf(cells)
      .filter(isAtEdge)
      .map((line) => ({ page, line, key: textOf(line).replace(/\d+/g, '#').replace(/\s+/g, ' ') }));
  });
  for (const { page, line, key } of edges) {
    const twins = edges.filter(
      (other) => other.key === key && Math.abs(heightOf(other.line) - heightOf(line)) < sameHeight,
    );
    if (new Set(twins.map((twin) => twin.page)).size < 2) continue;
    const counts = twins.some((twin) => textOf(twin.line) !== textOf(line));
    if (counts || page !== twins[0]?.page) for (const cell of line) found.add(cell);
  }
  return found;
}
