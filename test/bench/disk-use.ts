import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes that a folder takes of the disk, as `du` tells them, without the packages in it. */
export function diskUse(folder: string): number {
  let bytes = lstatSync(folder).blocks * 512;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) bytes += lstatSync(path).blocks * 512;
    else if (entry.name !== 'node_modules') bytes += diskUse(path);
  }
  return bytes;
}
