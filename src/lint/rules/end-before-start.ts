import { otherNames } from '../../resume/names.ts';
import { dotForm } from '../../values/pointer.ts';
import { dateIn } from '../date-in.ts';
import type { Rule } from '../rule.ts';

/** The end date is before the start date, at the precision of both. */
export const endBeforeStart: Rule = {
  check: ({ pointer, field, value, shape, whole }) => {
    if (shape !== 'date' || !field.endsWith('.endDate')) return undefined;
    const beside = whole as Readonly<Record<string, unknown>>;
    const names = ['startDate', ...otherNames(field.replace('endDate', 'startDate'))];
    const start = names.map((name) => dateIn(beside[name])).find(Boolean);
    const end = dateIn(value);
    if (!start || !end) return undefined;
    const length = Math.min(start.length, end.length);
    return end.slice(0, length) < start.slice(0, length)
      ? {
          reason: `${dotForm(pointer)} is ${end}, which is before the start date, ${start}.`,
          hint: 'Check whether the two dates are swapped or a digit is wrong.',
        }
      : undefined;
  },
};
