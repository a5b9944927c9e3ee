import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

/** White space around a value; the line break that ends a block of YAML is none. */
const around = /^\s|[^\S\n]$|\n\n$/;

/** White space stands around a value. */
export const straySpace: Rule = {
  check: ({ pointer, value, shape }) =>
    textOf(value) && typeof shape === 'string' && shape !== 'email' && around.test(value as string)
      ? { reason: `${dotForm(pointer)} has white space around it.`, hint: 'Take it away.' }
      : undefined,
  mend: ({ value, shape }) =>
    textOf(value) && typeof shape === 'string' && shape !== 'email' && around.test(value as string)
      ? textOf(value)
      : undefined,
};
