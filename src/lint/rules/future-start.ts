import { dotForm } from '../../values/pointer.ts';
import { dateIn } from '../date-in.ts';
import type { Rule } from '../rule.ts';

/** The start date is later than today, at its precision. */
export const futureStart: Rule = {
  check: ({ pointer, field, value, shape }, today) => {
    if (shape !== 'date' || !field.endsWith('.startDate') || today === undefined) return undefined;
    const start = dateIn(value);
    return start && start > today.slice(0, start.length)
      ? {
          reason: `${dotForm(pointer)} is ${start}, but today is ${today}.`,
          hint: 'Check the year.',
        }
      : undefined;
  },
};
