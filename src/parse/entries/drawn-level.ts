import { levelGlyphs } from '../../values/level-glyphs.ts';

const glyph = new RegExp(`[${levelGlyphs}]`, 'u');

/** Tell whether the sign at an offset is one of several beside each other that draw a level: "●●○". */
export const isOfDrawing = (text: string, at: number): boolean =>
  glyph.test(text[at] ?? '') && [-2, -1, 1, 2].some((step) => isNear(text, at, step));
const isNear = (text: string, at: number, step: number) =>
  glyph.test(text[at + step] ?? '') && (Math.abs(step) === 1 || text[at + step / 2] === ' ');

/** A level that is drawn at the end of a text: stars, dots or blocks, in a bracket or without, one behind a blank, plus signs. */
export const drawnLevel = new RegExp(
  String.raw`(?:(?<![${levelGlyphs}\s])\s*[${levelGlyphs}](?:\s?[${levelGlyphs}])+|(?<!\s)\s*\([${levelGlyphs}](?:\s?[${levelGlyphs}])+\)|(?<![${levelGlyphs}\s])\s+[${levelGlyphs}]|(?<!\s)\s+[+*]{2,})$`,
  'u',
);
