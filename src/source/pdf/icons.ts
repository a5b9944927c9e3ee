import type { Font, Glyph } from './painting.ts';

/** What a font of icons may seem to say: letters and signs that stand for nothing. */
const readable = /^[\p{L}\p{N}#&'"%§@*+=]$/u;

/** Heights of a font by which an icon stands apart from all else, and from another icon. */
const [apart, alone] = [0.2, 2];

/** Tell which signs are icons: of a font whose signs all stand alone, what they seem to say. */
export function isIconIn(glyphs: readonly Glyph[]): (glyph: Glyph) => boolean {
  const texts = new Set<Font>();
  const shown = new Map<Font, number>();
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  inked.forEach((glyph, at) => {
    shown.set(glyph.font, (shown.get(glyph.font) ?? 0) + 1);
    const before = inked[at - 1];
    if (!before || Math.abs(before.y - glyph.y) > 0.3 * glyph.size) return;
    const gap = Math.abs(glyph.x - before.x - before.width) / glyph.size;
    if (gap > (glyph.font === before.font ? alone : apart)) return;
    texts.add(glyph.font).add(before.font);
  });
  return ({ font, text }) =>
    texts.size > 0 && !texts.has(font) && readable.test(text) && (shown.get(font) ?? 0) > 1;
}
