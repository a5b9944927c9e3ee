import { dotForm } from '../../values/pointer.ts';
import { fixNode } from '../fix-node.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

/** A job has a title but no employer. */
export const missingEmployer: Rule = {
  check: (node) => {
    const { pointer, field, value } = node;
    if (field !== 'work' || typeof value !== 'object' || value === null || Array.isArray(value))
      return undefined;
    const { name, position } = fixNode(node) as { readonly name?: unknown; readonly position?: unknown };
    if (!textOf(position) || textOf(name)) return undefined;
    return {
      reason: `${dotForm(pointer)} has no employer.`,
      hint: 'Add the employer as name, or Self-employed if you work for yourself.',
    };
  },
};
