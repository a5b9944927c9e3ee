import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import type { ResumeNode } from '../nodes.ts';
import { textOf } from '../text-of.ts';

/** The property has the name that it had before JSON Resume 1.0. */
export const oldName: Rule = {
  check: (node) =>
    node.namedBy === 'old-name'
      ? {
          reason: `${dotForm(node.pointer)} has been called ${node.renamed} since JSON Resume 1.0.`,
          hint: renaming(node),
        }
      : undefined,
};

/** Say what to do about a property with another name. */
export function renaming({ renamed = '', value, whole }: ResumeNode): string {
  const beside = whole as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(beside, renamed)) return `Rename it to ${renamed}.`;
  return textOf(value) && textOf(beside[renamed]) === textOf(value)
    ? `Remove it: ${renamed} says the same.`
    : `${renamed} already exists: keep the right one.`;
}
