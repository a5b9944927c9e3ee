import { strFromU8, unzipSync } from 'fflate';

/** Read the parts of a package as texts, by their names. */
export function partsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
