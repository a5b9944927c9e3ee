import { goesDeep } from './goes-deep.ts';
import type { ReadText } from './read-json.ts';
import type { ReadYaml } from './read-yaml.ts';
import { growTree, type Tree } from './tree.ts';
import { yamlTree } from './yaml-tree.ts';

/**
 * Find where the values of a text are in it. Loads `yaml` only for YAML.
 * @returns undefined if the text is nested too deeply
 */
export async function treeOf(read: ReadText | ReadYaml): Promise<Tree | undefined> {
  if ('document' in read) return growTree(await yamlTree(read.document));
  if (goesDeep(read.plain)) return undefined;
  return growTree((await import('./json-tree.ts')).jsonTree(read.plain));
}
