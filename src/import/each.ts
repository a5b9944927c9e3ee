import type { Cursor } from './cursor.ts';

/** List the elements at a path, whether there is a single one or a list. */
export function each(from: Cursor, way: string): readonly Cursor[] {
  const found = from.at(way);
  if (Array.isArray(found.value)) return found.list();
  return found.value === undefined || found.value === '' ? [] : [found];
}
