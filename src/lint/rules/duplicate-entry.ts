import { dotForm } from '../../values/pointer.ts';
import { fixNode } from '../fix-node.ts';
import type { Finding, Rule } from '../rule.ts';
import { parts } from '../nodes.ts';

/** An entry says the same as another of its list, once both are fixed. */
export const duplicateEntry: Rule = {
  check: (node) => {
    if (!Array.isArray(node.value) || node.value.length < 2) return undefined;
    const first = new Map<string, string>();
    return parts(node).flatMap((part): readonly Finding[] => {
      const text = written(fixNode(part));
      if (text === undefined) return [];
      const before = first.get(text);
      if (before === undefined) {
        first.set(text, part.pointer);
        return [];
      }
      const reason = `${dotForm(part.pointer)} is a duplicate of ${dotForm(before)}.`;
      return [{ reason, hint: 'Remove one of them.', pointer: part.pointer }];
    });
  },
};

/** Write the entry as text; undefined if it is removed, empty or cannot be written. */
function written(entry: unknown): string | undefined {
  try {
    const text = JSON.stringify(entry);
    return text === '{}' || text === '[]' ? undefined : text;
  } catch {
    return undefined;
  }
}
