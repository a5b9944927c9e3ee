import type { Entries } from './read-dictionary.ts';

/** Write a dictionary of a PDF. */
export function writeDictionary(entries: Entries): string {
  return `<< ${[...entries].map(([name, value]) => `/${name} ${value}`).join(' ')} >>`;
}
