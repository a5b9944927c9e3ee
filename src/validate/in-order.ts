import { keysOf, pointer, valueAt } from '../values/pointer.ts';
import type { Complaint } from './complaint.ts';

/** Sort complaints as their values stand in the document, a whole before its parts; ties keep ajv's order. */
export function inOrder(complaints: readonly Complaint[], root: unknown): readonly Complaint[] {
  const ranks = new Map<object, ReadonlyMap<string, number>>();
  const rank = (parent: unknown, key: string): number => {
    if (Array.isArray(parent) || typeof parent !== 'object' || parent === null) return Number(key);
    const known = ranks.get(parent) ?? new Map(Object.keys(parent).map((name, index) => [name, index]));
    ranks.set(parent, known);
    return known.get(key) ?? known.size;
  };
  const positions = new Map(complaints.map((complaint) => [complaint, position(complaint)]));

  function position({ instancePath }: Complaint): readonly number[] {
    let value = root;
    return keysOf(instancePath).map((key) => {
      const place = rank(value, key);
      value = valueAt(value, pointer(key));
      return place;
    });
  }
  return [...complaints].sort((a, b) => compare(positions.get(a)!, positions.get(b)!));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((place, index) => place !== b[index]);
  return level < 0 || level >= b.length ? a.length - b.length : a[level]! - b[level]!;
}
