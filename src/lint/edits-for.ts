import { blankComments } from '../source/blank-comments.ts';
import { rangeOf, type Tree } from '../validate/tree.ts';
import type { Edit } from './apply-edits.ts';
import type { Change } from './change.ts';
import { removals, type Removal } from './removals.ts';
import { writeScalar } from './write-scalar.ts';

/** Find the edits of a text that make the changes of its value. */
export function editsFor(
  changes: readonly Change[],
  tree: Tree,
  text: string,
  yaml: boolean,
): readonly Edit[] {
  const removed: Removal[] = [];
  // Of several changes to one value the last counts.
  const last = new Map(changes.filter(({ name }) => name === undefined).map((one) => [one.pointer, one]));
  const edits = changes.flatMap((change): readonly Edit[] => {
    const { node, property, whole } = tree.branch(change.pointer);
    if (change.name !== undefined) {
      return property ? [{ ...span(property.key), text: writeScalar(property.key, change.name, yaml) }] : [];
    }
    if (last.get(change.pointer) !== change) return [];
    if (change.to !== undefined)
      return node ? [{ ...span(node), text: writeScalar(node, change.to, yaml) }] : [];
    if (whole) removed.push({ whole, item: property ?? node });
    return [];
  });
  return [...edits, ...removals(removed, text, yaml ? text : blankComments(text))];
}

function span(node: Parameters<typeof rangeOf>[0]): { readonly start: number; readonly end: number } {
  const [start, end] = rangeOf(node);
  return { start, end };
}
