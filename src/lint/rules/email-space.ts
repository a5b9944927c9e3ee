import { isEmail } from '../../values/email.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

/** The e-mail address holds white space, which only around it is certain to mean nothing. */
export const emailSpace: Rule = {
  check: ({ pointer, value, shape }) => {
    if (shape !== 'email' || !textOf(value) || !/\s/.test(value as string)) return undefined;
    const joined = textOf(value).replace(/\s+/g, '');
    return {
      reason: `${dotForm(pointer)} holds white space.`,
      hint: isEmail(joined) ? `Write ${joined}` : 'Write it like jane@example.com.',
    };
  },
  mend: ({ value, shape }) =>
    shape === 'email' && isEmail(textOf(value)) && textOf(value) !== value ? textOf(value) : undefined,
};
