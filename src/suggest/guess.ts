import type { Range } from '../message.ts';
import type { Fact } from '../parse/vocabulary.ts';

/** A value that the prose supports but does not state. */
export type Guess = Fact<string> & { readonly uncertain: NonNullable<Fact<string>['uncertain']> };

/** A stretch of a fact's text as a fact of its own, where it can be placed; rows that were joined count a blank. */
export function within({ value, ranges: places }: Fact<string>, start: number, length: number): Fact<string> {
  const found: Range[] = [];
  let at = 0;
  for (const [from, to] of places) {
    const end = at + to - from;
    const first = Math.max(start, at);
    const last = Math.min(start + length, end);
    if (first < last) found.push([from + first - at, from + last - at]);
    at = end + (value.length > end ? 1 : 0);
  }
  return { value: value.slice(start, start + length), ranges: found };
}
