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
    if (node && isWrapped(change)) return wrap(node, text);
    if (change.to !== undefined) return node ? [replace(node, change.to, text, yaml)] : [];
    if (whole && part) removed.push({ whole, part });
    return [];
  });
  return [...edits, ...removals(removed, text, yaml)];
}

/** An object that is wrapped in a list is kept as it is written. */
const isWrapped = ({ from, to }: Change) =>
  typeof from === 'object' && !Array.isArray(from) && Array.isArray(to);

/** Write another value in the place of one; a block ends with its line break. */
function replace(node: Node, to: unknown, text: string, yaml: boolean): Edit {
  const [lineBreak = ''] = /\r?\n$/.exec(text.slice(...node.place)) ?? [];
  return { ...span(node), text: writeValue(node, to, yaml) + lineBreak };
}

/** Put an object in a list: between brackets, or as the entry behind a dash, where each line goes further in. */
function wrap({ place: [start, end], isFlow }: Node, text: string): readonly Edit[] {
  if (isFlow) return [insert('[', start), insert(']', end)];
  const lines = text.slice(start, end).matchAll(/\n[ \t]*(?=[^\r\n])/g);
  return [
    insert('- ', start),
    ...Array.from(lines, ({ 0: line, index }) => insert('  ', start + index + line.length)),
  ];
}

const insert = (text: string, at: number): Edit => ({ start: at, end: at, text });

const span = ({ place: [start, end] }: Node) => ({ start, end });
