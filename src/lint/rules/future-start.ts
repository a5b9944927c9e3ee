import { dotForm } from '../../values/pointer.ts';
import { readDate } from '../../values/read-date.ts';
import type { Rule } from '../rule.ts';

/** The start is later than today, as far as it is told. */
export const futureStart: Rule = {
  check: ({ pointer, key, value, shape }, today) => {
    if (shape !== 'date' || key !== 'startDate' || today === undefined) return undefined;
    const start = readDate(value);
    return start && start > today.slice(0, start.length)
      ? {
          reason: `${dotForm(pointer)} is ${start}, and today is ${today}.`,
          hint: 'Look whether the year is right.',
        }
      : undefined;
  },
};
