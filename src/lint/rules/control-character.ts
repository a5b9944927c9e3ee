import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

// oxlint-disable-next-line no-control-regex
const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/** A text contains a control character such as NUL, which cuts off some texts and breaks some pages. */
export const controlCharacter: Rule = {
  check: ({ pointer, value, shape }) => {
    const found = typeof shape === 'string' && typeof value === 'string' && control.exec(value);
    if (!found) return undefined;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { reason: `${dotForm(pointer)} contains a control character, U+${code}.`, hint: 'Remove it.' };
  },
};
