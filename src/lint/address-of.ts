import { textOf } from './text-of.ts';
import type { ResumeNode } from './nodes.ts';

/** Read the address that a value is; '' where it is none: the schema wants something else, or it is blank. */
export function addressOf({ value, shape }: ResumeNode): string {
  return shape === 'uri' || shape === 'image' ? textOf(value) : '';
}
