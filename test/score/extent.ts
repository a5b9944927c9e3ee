import { coverage, isHeld } from './coverage.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';

/** Tell whether the right field of the right entry holds a part of a lost value, or the value with more. */
export function extentOf(scene: Scene): 'cut short' | 'too long' | undefined {
  const { document, reading, right, lost, place = [] } = scene;
  const given = reading.values.filter(
    (value) => value.entry === lost.entry && value.field === lost.field && !right.has(value),
  );
  if (given.some(({ text }) => includes(text, lost.value))) return 'too long';
  if (given.some(({ text }) => includes(lost.value, text))) return 'cut short';
  // A date stands in more than its year, so that its place says nothing of its extent.
  if (lost.kind === 'date') return undefined;
  for (const { ranges } of given) {
    if (isHeld(document, place, ranges)) return isHeld(document, ranges, place) ? undefined : 'too long';
    if (coverage(document, place, ranges) > 0) return 'cut short';
  }
  return undefined;
}

/** Tell whether the words of one text stand in a row in another that has more. */
function includes(text: string, part: string): boolean {
  const [all, some] = [text, part].map((one) => ` ${words(one).join(' ')} `) as [string, string];
  return some.trim() !== '' && all !== some && all.includes(some);
}
