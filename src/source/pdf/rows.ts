import type { Glyph } from './painting.ts';

/** Part of the height of a font by which signs of one line may stand apart. */
const sameLine = 0.28;

/** The signs by the line that they are on, run by run from left to right. */
export function rowsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const runs = runsOf(glyphs).sort((a, b) => a[0].y - b[0].y);
  const rows: Run[][] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    const [first] = row?.[0] ?? [];
    if (row && first && run[0].y - first.y <= sameLine * Math.min(first.size, run[0].size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a[0].x - b[0].x).flat());
}

type Run = [Glyph, ...Glyph[]];

/** Signs that the page paints one after the other, each beside the one before. */
function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const step = last ? glyph.x - last.x - last.width : Infinity;
    const isNext = last && Math.abs(glyph.y - last.y) < 0.05 * glyph.size && Math.abs(step) < glyph.size;
    if (isNext) run?.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}
