import { currentName } from '../../resume/names.ts';
import { safeGet } from './safe-get.ts';

/** Tell whether a field repeats, under another name, the field that it means. */
export function repeats(owner: unknown, key: string, field: string): boolean {
  const name = currentName(field);
  return name !== undefined && written(safeGet(owner, name)) === written(safeGet(owner, key));
}

function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
