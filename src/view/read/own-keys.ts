import { attempt } from './attempt.ts';

/** List the keys of an object or a list, of a sparse list only those it has; none for anything else, or if it throws. */
export function ownKeys(value: unknown): readonly string[] {
  return (typeof value === 'object' && value !== null && attempt(() => Object.keys(value))) || [];
}
