import type { Sign } from './signs.ts';

/** How letters are set apart. */
export interface Tracking {
  /** By how much the signs of a word stand apart here. */
  readonly gap: number;
  /** Blanks are between the letters of words. */
  readonly blanks: boolean;
}

/** How far apart letters are set, sign by sign: of a stretch in one font. */
export function trackingOf(signs: readonly Sign[]): readonly Tracking[] {
  const found: Tracking[] = [];
  for (let from = 0, to: number; from < signs.length; from = to) {
    to = from + 1;
    while (to < signs.length && isAlike(signs[to - 1] as Sign, signs[to] as Sign)) to++;
    const set = trackingIn(signs.slice(from, to));
    for (let at = from; at < to; at++) found.push(set);
  }
  return found;
}

const isAlike = ({ glyph: one }: Sign, { glyph: other }: Sign) =>
  one.font === other.font && Math.abs(one.size - other.size) < 0.2 && other.x - one.x < 4 * one.size;

function trackingIn(signs: readonly Sign[]): Tracking {
  const gaps = signs
    .slice(1)
    .map(({ glyph }, at) => glyph.x - (signs[at] as Sign).glyph.x - (signs[at] as Sign).glyph.width);
  const inked = gaps.filter((_, at) => !(signs[at + 1] as Sign).blank);
  const blanks = signs.length > 4 && gaps.length - inked.length >= 0.7 * gaps.length;
  const sorted = (blanks ? gaps : inked).sort((a, b) => a - b);
  if (sorted.length < 3) return { gap: 0, blanks: false };
  return { gap: Math.max(0, sorted[sorted.length >> 1] as number), blanks };
}
