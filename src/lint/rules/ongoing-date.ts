import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { saysPresent } from '../says-present.ts';

/** endDate is a word for the present. */
export const ongoingDate: Rule = {
  check: (node) =>
    saysPresent(node)
      ? {
          reason: `${dotForm(node.pointer)} is ${kind(node.value)}, not a date.`,
          hint: 'Remove endDate if this is still ongoing.',
        }
      : undefined,
  fix: (node) => (saysPresent(node) ? null : undefined),
};
