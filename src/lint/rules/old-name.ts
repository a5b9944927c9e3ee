import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

/** The property has the name that it had before JSON Resume 1.0. */
export const oldName: Rule = {
  check: ({ pointer, renamed, whole }) =>
    renamed
      ? {
          reason: `${dotForm(pointer)} is called ${renamed} since JSON Resume 1.0.`,
          hint: Object.hasOwn(whole as object, renamed)
            ? `${renamed} is there already: keep the one that is right.`
            : `Rename it to ${renamed}.`,
        }
      : undefined,
};
