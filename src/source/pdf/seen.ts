import type { Glyph, Painting, Surface } from './painting.ts';

/** Why nobody sees a sign of a page. */
export type Unseen = 'unpainted' | 'tiny' | 'color of the ground' | 'covered' | 'off the page';

/** Points below which nobody reads. */
const smallest = 1.5;

/** Prepare to tell which signs of a page are seen by who looks at it. */
export function seenOn({ width, height, surfaces }: Painting): (glyph: Glyph) => Unseen | undefined {
  const large = surfaces.filter(({ x0, y0, x1, y1 }) => x1 - x0 > 2 && y1 - y0 > 2);
  return (glyph) => {
    if (glyph.unpainted) return 'unpainted';
    if (glyph.size < smallest) return 'tiny';
    const [x, y] = [glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3];
    if (x < -1 || y < -1 || x > width + 1 || y > height + 1) return 'off the page';
    let ground: Surface | undefined;
    for (const surface of large) {
      if (x < surface.x0 || x > surface.x1 || y < surface.y0 || y > surface.y1) continue;
      if (surface.order < glyph.order) ground = surface;
      else if (surface.opaque && covers(surface, glyph)) return 'covered';
    }
    const below = ground ? ground.color : '#ffffff';
    return below !== undefined && isSame(below, glyph.color) ? 'color of the ground' : undefined;
  };
}

const covers = ({ x0, y0, x1, y1 }: Surface, { x, y, width, size }: Glyph) =>
  x0 <= x && x1 >= x + width && y0 <= y - size * 0.6 && y1 >= y;

/** The difference of colors, out of 255, that is not visible. */
const sameStep = 6;

function isSame(one: string, other: string): boolean {
  if (!one.startsWith('#') || !other.startsWith('#')) return false;
  return [1, 3, 5].every(
    (at) =>
      Math.abs(Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)) <=
      sameStep,
  );
}
