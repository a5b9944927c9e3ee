import type { Sign } from './signs.ts';

/** A sign, and whether a blank is before it as it is read. */
export interface ReadSign {
  readonly sign: Sign;
  readonly blank: boolean;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;

/** Put signs that are from left to right into the order in which they are read: scripts that run the other way are turned. */
export function inReadingOrder(signs: readonly Sign[], spaced: ReadonlySet<Sign>): readonly ReadSign[] {
  const kinds = signs.map(({ text }) =>
    rightToLeft.test(text) ? 'right' : leftToRight.test(text) ? 'left' : undefined,
  );
  const turned = kinds.filter((kind) => kind === 'right').length;
  if (turned === 0) return signs.map((sign, at) => ({ sign, blank: at > 0 && spaced.has(sign) }));
  // Numbers run the other way in both.
  const base =
    turned >= signs.filter(({ text }, at) => kinds[at] === 'left' && letter.test(text)).length
      ? 'right'
      : 'left';
  const stretches = stretchesOf(signs, kinds, base);
  const read: ReadSign[] = [];
  let last: Stretch | undefined;
  for (const stretch of base === 'right' ? stretches.toReversed() : stretches) {
    // The blank between two stretches is before the one on the right.
    const edge = (base === 'right' ? last : stretch)?.signs[0];
    const own = stretch.kind === 'right' ? stretch.signs.toReversed() : stretch.signs;
    own.forEach((sign, at) => {
      const after = stretch.kind === 'right' ? own[at - 1] : sign;
      read.push({ sign, blank: read.length > 0 && spaced.has((at > 0 ? after : edge) as Sign) });
    });
    last = stretch;
  }
  return read;
}

/** "2015 – 2019" runs the way of its line. */
const dash = /^[-–—]$/;

interface Stretch {
  readonly kind: 'left' | 'right';
  readonly signs: Sign[];
}

/** Stretches that run one way: signs that do not tell go with both neighbours where those agree, else with the line. */
function stretchesOf(
  signs: readonly Sign[],
  kinds: readonly ('left' | 'right' | undefined)[],
  base: 'left' | 'right',
): Stretch[] {
  const stretches: Stretch[] = [];
  signs.forEach((sign, at) => {
    const before = kinds.slice(0, at).findLast(Boolean);
    const after = kinds.slice(at + 1).find(Boolean);
    const inside = before === after && !dash.test(sign.text) ? before : undefined;
    const kind = kinds[at] ?? inside ?? base;
    const last = stretches.at(-1);
    if (last?.kind === kind) last.signs.push(sign);
    else stretches.push({ kind, signs: [sign] });
  });
  return stretches;
}
