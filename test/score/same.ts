import { canonical } from './canonical.ts';
import type { Kind } from './fields.ts';
import { overlap } from './overlap.ts';

const enough = 0.9;

/** Tell whether a value is right: exactly for all kinds but long texts, which may differ in a word of ten. */
export function same(kind: Kind, asked: string, given: string): boolean {
  if (canonical(kind, asked) === canonical(kind, given)) return true;
  return kind === 'long' && overlap(asked, given) >= enough;
}
