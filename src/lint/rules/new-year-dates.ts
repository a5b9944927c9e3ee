import { dotForm } from '../../values/pointer.ts';
import { fixNode } from '../fix-node.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

const newYear = /^([12]\d{3})-01-01$/;

/** An entry begins and ends on 1 January: most likely only the years are known. */
export const newYearDates: Rule = {
  check: (node) => {
    const { pointer, value, shape } = node;
    if (typeof value !== 'object' || value === null || shape === undefined || Array.isArray(shape))
      return undefined;
    const { startDate, endDate } = fixNode(node) as {
      readonly startDate?: unknown;
      readonly endDate?: unknown;
    };
    const [start, end] = [startDate, endDate].map((date) => newYear.exec(textOf(date))?.[1]);
    return start && end
      ? {
          reason: `${dotForm(pointer)} begins and ends on 1 January.`,
          hint: `If only the years are known, write ${start} and ${end}.`,
        }
      : undefined;
  },
};
