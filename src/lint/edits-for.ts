import type { Edit } from '../text/apply-edits.ts';
import { removals, type Removal } from '../text/removals.ts';
import type { Node, Tree } from '../text/tree.ts';
import { writeScalar, writeValue } from '../text/write-scalar.ts';
import type { Change } from './change.ts';

/** Find the edits of a text that apply the changes to its value. */
export function editsFor(
  changes: readonly Change[],
  tree: Tree,
  text: string,
  yaml: boolean,
): readonly Edit[] {
  const removed: Removal[] = [];
  // The last of several changes to one value is used.
  const last = new Map(changes.filter(({ name }) => name === undefined).map((one) => [one.pointer, one]));
  const edits = changes.flatMap((change): readonly Edit[] => {
    const { node, part, whole } = tree.branch(change.pointer);
    if (change.name !== undefined) {
      return part?.key ? [{ ...span(part.key), text: writeScalar(part.key, change.name, yaml) }] : [];
    }
    if (last.get(change.pointer) !== change) return [];
    if (node && isWrapped(change)) {
      const [start, end] = node.place;
      return [
        { start, end: start, text: '[' },
        { start: end, end, text: ']' },
      ];
    }
    if (change.to !== undefined)
      return node ? [{ ...span(node), text: writeValue(node, change.to, yaml) }] : [];
    if (whole && part) removed.push({ whole, part });
    return [];
  });
  return [...edits, ...removals(removed, text, yaml)];
}

/** An object that is wrapped in a list is kept as it is written. */
const isWrapped = ({ from, to }: Change) =>
  typeof from === 'object' && !Array.isArray(from) && Array.isArray(to);

const span = ({ place: [start, end] }: Node) => ({ start, end });
