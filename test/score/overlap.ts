import { words } from './words.ts';

/** Measure how many words two texts share, as an F1 from 0 to 1; a repeated word counts as often as both have it. */
export function overlap(one: string, other: string): number {
  const first = words(one);
  const second = words(other);
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}
