import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { renaming } from './old-name.ts';

/** The property has a common name, but not the one that JSON Resume uses. */
export const otherName: Rule = {
  check: (node) =>
    node.namedBy === 'other-name'
      ? { reason: `${dotForm(node.pointer)} is called ${node.renamed} in JSON Resume.`, hint: renaming(node) }
      : undefined,
};
