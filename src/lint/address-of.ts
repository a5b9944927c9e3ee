import { textOf } from './text-of.ts';
import type { ResumeNode } from './nodes.ts';

/** Read a value as an address; '' if it is not one: the schema expects something else, or it is blank. */
export function addressOf({ value, shape }: ResumeNode): string {
  return shape === 'uri' || shape === 'image' ? textOf(value) : '';
}
