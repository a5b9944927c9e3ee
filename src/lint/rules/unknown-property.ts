import { nearest } from '../../values/nearest.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

/** JSON Resume does not know the property; `meta` is for tools, which keep there what they like. */
export const unknownProperty: Rule = {
  check: ({ pointer, key, field, shape, wholeShape }) => {
    if (shape !== undefined || wholeShape === undefined || field.startsWith('meta.')) return undefined;
    const meant = nearest(key, Object.keys(wholeShape));
    return {
      reason: `${dotForm(pointer)} is no property of JSON Resume.`,
      hint: meant ? `Did you mean ${meant}?` : 'Themes do not show it. Put it where they do, or under meta.',
    };
  },
};
