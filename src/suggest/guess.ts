import type { Range } from '../message.ts';
import type { Fact } from '../parse/vocabulary.ts';

/** A value that the prose supports but does not state. */
export type Guess = Fact<string> & { readonly uncertain: NonNullable<Fact<string>['uncertain']> };

/** Make a fact of a stretch of another fact's text, if it can be placed; joined rows count as one blank. */
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
