import { statSync } from 'node:fs';

/** Tell whether a name is that of a folder. */
export function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}
