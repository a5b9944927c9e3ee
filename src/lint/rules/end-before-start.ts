import { dotForm } from '../../values/pointer.ts';
import { readDate } from '../../values/read-date.ts';
import type { Rule } from '../rule.ts';

/** The end is before the start, as far as both are told. */
export const endBeforeStart: Rule = {
  check: ({ pointer, key, value, shape, whole }) => {
    if (shape !== 'date' || key !== 'endDate') return undefined;
    const start = readDate((whole as { readonly startDate?: unknown }).startDate);
    const end = readDate(value);
    if (!start || !end) return undefined;
    const length = Math.min(start.length, end.length);
    return end.slice(0, length) < start.slice(0, length)
      ? {
          reason: `${dotForm(pointer)} is ${end}, before the start, ${start}.`,
          hint: 'Look whether the two are swapped or a digit is wrong.',
        }
      : undefined;
  },
};
