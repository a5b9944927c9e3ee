import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import { dateIn } from '../date-in.ts';
import { datePattern } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { saysPresent } from '../says-present.ts';
import type { ResumeNode } from '../nodes.ts';
import { textOf } from '../text-of.ts';

/** A date is written in another form than the schema accepts. */
export const textDate: Rule = {
  check: (node) => {
    if (!isText(node)) return undefined;
    const date = dateIn(node.value);
    return {
      reason: `${dotForm(node.pointer)} is ${kind(node.value)}, not a date.`,
      hint: date ? `Write ${date}.` : 'Write it like 2020, 2020-01 or 2020-01-31.',
    };
  },
  fix: (node) => (isText(node) ? dateIn(node.value) : undefined),
};

function isText(node: ResumeNode): boolean {
  const text = node.shape === 'date' && textOf(node.value);
  return Boolean(text) && !datePattern.test(text as string) && !saysPresent(node);
}
