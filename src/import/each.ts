import type { Cursor } from './cursor.ts';

/** The elements at a way, where one stands alone or several in a list. */
export function each(from: Cursor, way: string): readonly Cursor[] {
  const found = from.at(way);
  if (Array.isArray(found.value)) return found.list();
  return found.value === undefined || found.value === '' ? [] : [found];
}
