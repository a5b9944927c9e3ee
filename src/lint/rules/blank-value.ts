import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

/** Nothing is written where a value could be. */
export const blankValue: Rule = {
  check: (site) =>
    isBlank(site.value) && site.pointer !== '' && site.shape !== undefined
      ? { reason: `${dotForm(site.pointer)} is ${kind(site.value)}.`, hint: 'Remove it.' }
      : undefined,
  mend: ({ value, pointer, shape }) =>
    isBlank(value) && pointer !== '' && shape !== undefined ? null : undefined,
};

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
