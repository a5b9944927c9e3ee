import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

/** A value is blank or null. */
export const blankValue: Rule = {
  check: (node) =>
    isBlank(node.value) && node.pointer !== '' && node.shape !== undefined
      ? { reason: `${dotForm(node.pointer)} is ${kind(node.value)}.`, hint: 'Remove it.' }
      : undefined,
  fix: ({ value, pointer, shape }) =>
    isBlank(value) && pointer !== '' && shape !== undefined ? null : undefined,
};

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
