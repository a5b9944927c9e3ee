import { renameSync } from 'node:fs';
import { sleep } from './sleep.ts';

/** How long to wait before each further attempt, in milliseconds. */
const waits = [10, 20, 50, 100, 200, 400] as const;
const heldOpen: readonly unknown[] = ['EPERM', 'EBUSY', 'EACCES'];

/**
 * Rename a file over another, again where a program holds one of them open: on Windows, virus scanners and indexers do
 * for a moment.
 * @throws what the last attempt threw
 */
export function renameOver(
  from: string,
  to: string,
  rename: (from: string, to: string) => void = renameSync,
): void {
  for (const wait of waits) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!heldOpen.includes((error as NodeJS.ErrnoException).code)) throw error;
      sleep(wait);
    }
  }
  rename(from, to);
}
