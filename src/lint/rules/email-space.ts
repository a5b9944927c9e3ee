import { isEmail } from '../../values/email.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

/** The e-mail address contains white space, or what mail programs put around it. */
export const emailSpace: Rule = {
  check: ({ pointer, value, shape }) => {
    if (shape !== 'email' || !textOf(value)) return undefined;
    const bare = bareIn(value);
    if (bare) return { reason: `${dotForm(pointer)} contains more than the address.`, hint: `Write ${bare}` };
    if (!/\s/.test(value as string)) return undefined;
    const joined = textOf(value).replace(/\s+/g, '');
    return {
      reason: `${dotForm(pointer)} contains white space.`,
      hint: isEmail(joined) ? `Write ${joined}` : 'Write it like jane@example.com.',
    };
  },
  fix: ({ value, shape }) => {
    if (shape !== 'email') return undefined;
    const text = textOf(value).replace(/(?<!\s)\s*@\s*/, '@');
    return isEmail(text) && text !== value ? text : bareIn(value);
  },
};

/** Read the address after `mailto:`, or in angle brackets, if there is nothing else. */
function bareIn(value: unknown): string | undefined {
  const [, address = ''] = /^(?:mailto:\s?)?<?([^<>\s]+)>?$/i.exec(textOf(value)) ?? [];
  return isEmail(address) && address !== textOf(value) ? address : undefined;
}
