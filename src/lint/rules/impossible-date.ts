import { readIsoDate } from '../../values/iso-date.ts';
import { dotForm } from '../../values/pointer.ts';
import { datePattern } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

/** A date has the form that the schema requires, but does not exist. */
export const impossibleDate: Rule = {
  check: ({ pointer, value, shape }) => {
    const text = shape === 'date' ? textOf(value) : '';
    return datePattern.test(text) && !readIsoDate(text)
      ? {
          reason: `${dotForm(pointer)} is ${text}, which is not a real date.`,
          hint: `Write the correct date, or just ${text.slice(0, readIsoDate(text.slice(0, 7)) ? 7 : 4)}.`,
        }
      : undefined;
  },
};
