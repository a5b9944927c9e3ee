import type { Objects } from './read-objects.ts';
import { referencesIn } from './references-in.ts';
import { tokensOf } from './tokens-of.ts';
import { writeDictionary } from './write-dictionary.ts';
import { writeText } from './write-text.ts';

/**
 * Write the catalog of a PDF again, with a file more.
 * @param reference refers to the description of the file
 * @throws Error if the files that the PDF has are listed in a way that cannot be added to
 */
export function withFile(objects: Objects, name: string, reference: string): string {
  const { trailer, dictionary } = objects;
  const catalog = new Map(dictionary(trailer.get('Root')));
  const names = new Map(catalog.has('Names') ? dictionary(catalog.get('Names')) : []);
  const files = filesIn(objects, names.get('EmbeddedFiles'));
  const key = writeText(name);
  const replaced = files.get(key);
  files.set(key, reference);

  // Readers look names up in their order
  const list = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join(' '));
  names.set('EmbeddedFiles', `<< /Names [${list.join(' ')}] >>`);
  catalog.set('Names', writeDictionary(names));
  const related = referencesIn(objects.resolve(catalog.get('AF')));
  catalog.set('AF', `[${[...related.filter((one) => one !== replaced), reference].join(' ')}]`);
  return writeDictionary(catalog);
}

/** Read the files attached to a PDF: the names as written, and their references. */
function filesIn({ dictionary, resolve }: Objects, tree: string | undefined): Map<string, string> {
  const files = new Map<string, string>();
  if (tree === undefined) return files;
  const entries = dictionary(tree);
  if (entries.has('Kids')) throw new Error('The list of attached files is nested.');
  const words = [...tokensOf(resolve(entries.get('Names')))].map(({ text }) => text).slice(1, -1);
  for (let at = 0; at < words.length; at += 4) {
    const [name = '', number, generation, end] = words.slice(at, at + 4);
    if (!/^[(<]/.test(name) || end !== 'R')
      throw new Error('The list of attached files contains something else.');
    files.set(name, `${number} ${generation} R`);
  }
  return files;
}
