import type { ResumeNode } from './nodes.ts';
import { textOf } from './text-of.ts';
import { present } from './words.ts';

/** Tell whether an end date is a word for the present, in any language that Recto reads. */
export function saysPresent({ field, value, shape }: ResumeNode): boolean {
  if (shape !== 'date' || !field.endsWith('.endDate')) return false;
  const word = textOf(value).toLowerCase().replaceAll('’', "'");
  return present.has(word) || present.has(word.replace(/[.!)]$|^\(|^[-–—]\s*/g, ''));
}
