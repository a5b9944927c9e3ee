import type { Resume } from '../resume.ts';
import { keysOf, pointer, type Pointer, valueAt } from '../values/pointer.ts';
import { withValue } from './with-value.ts';

/**
 * Write a value of a list as the whole list: that is what a supplement says.
 * @example wholeList({}, '/basics/profiles/0/network', 'GitHub') // ['/basics/profiles', [{ network: 'GitHub' }]]
 */
export function wholeList(resume: Resume, at: Pointer, value: unknown): readonly [Pointer, unknown] {
  const keys = keysOf(at);
  const place = keys.findIndex((key, index) => index > 1 && /^\d+$/.test(key));
  if (place < 0) return [at, value];
  const list = pointer(...keys.slice(0, place));
  return [list, valueAt(withValue(resume, at, value), list) ?? []];
}
