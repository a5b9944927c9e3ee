import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import type { ResumeNode } from '../nodes.ts';
import { textOf } from '../text-of.ts';

/** White space around a value, except the line break that ends a YAML block. */
const around = /^\s|[^\S\n]$|\n\n$/;

/** A value has leading or trailing white space. */
export const straySpace: Rule = {
  check: (node) =>
    isStray(node)
      ? {
          reason: `${dotForm(node.pointer)} has leading or trailing white space.`,
          hint: 'Remove the white space.',
        }
      : undefined,
  fix: (node) => (isStray(node) ? textOf(node.value) : undefined),
};

// E-mail addresses have their own rule.
const isStray = ({ value, shape }: ResumeNode) =>
  textOf(value) !== '' && typeof shape === 'string' && shape !== 'email' && around.test(value as string);
