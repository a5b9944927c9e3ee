import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { saysPresent } from '../says-present.ts';

/** A word for the present stands where an end date does. */
export const ongoingDate: Rule = {
  check: (site) =>
    saysPresent(site)
      ? {
          reason: `${dotForm(site.pointer)} is ${kind(site.value)}, not a date.`,
          hint: 'Remove endDate if this is still ongoing.',
        }
      : undefined,
  mend: (site) => (saysPresent(site) ? null : undefined),
};
