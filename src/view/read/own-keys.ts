import { attempt } from './attempt.ts';

/** List the keys of an object or a list, those that a sparse list has; of anything else, and of what throws, none. */
export function ownKeys(value: unknown): readonly string[] {
  return (typeof value === 'object' && value !== null && attempt(() => Object.keys(value))) || [];
}
