import { explainRule } from '../../validate/explain-rule.ts';
import { kind } from '../../validate/quote.ts';
import { nearest } from '../../values/nearest.ts';
import { dotForm, pointer as pointerOf, valueAt } from '../../values/pointer.ts';
import { optionFields } from '../fields.ts';
import { validate } from '../options.js';
import type { Finding, Rule } from '../rule.ts';

/** What to write where the schema has more to say than a list of words or a type. */
const forms: Readonly<Record<string, string>> = {
  '/density': 'Write comfortable, compact, or a number from 0 to 1.',
  '/fit': 'Write tidy, none, or a maximum number of pages.',
  '/colors/': 'Write a list of two colors, for light and for dark, such as ["#0b4a6f", "#8cc8ff"].',
  '/page/margins': 'Write one to four lengths from 0 to 50 mm, such as "2cm 15mm".',
};

type Complaint = Parameters<typeof explainRule>[0];

/** The theme does not accept an option or its value. */
export const themeOption: Rule = {
  check: ({ field, value, pointer }) => {
    if (field !== 'meta.themeOptions' || validate(value)) return undefined;
    const findings = (validate.errors ?? []).flatMap((complaint): readonly Finding[] => {
      // The rule language-code reports it.
      if (complaint.instancePath === '/lang' && complaint.keyword === 'pattern') return [];
      return [finding(complaint, value, pointer)];
    });
    return [...new Map(findings.map((one) => [one.pointer, one])).values()];
  },
};

function finding(complaint: Complaint, options: unknown, whole: string): Finding {
  const { instancePath, params } = complaint;
  const at = whole + instancePath;
  const unknown: unknown = params['additionalProperty'];
  if (typeof unknown === 'string') {
    const pointer = at + pointerOf(unknown);
    const meant = nearest(unknown, Object.keys(valueAt(optionFields, instancePath) as object));
    const hint = meant ? `Did you mean ${meant}?` : 'Remove it.';
    return { reason: `${dotForm(pointer)} is not an option of the theme.`, hint, pointer };
  }
  const wanted = Object.keys(forms).find((option) => instancePath.startsWith(option));
  if (wanted && (complaint.keyword !== 'type' || wanted === '/colors/'))
    return {
      reason: `${dotForm(at)} is ${kind(valueAt(options, instancePath))}, which the theme does not accept.`,
      hint: forms[wanted],
      pointer: at,
    };
  const { reason, hint } = explainRule(
    { ...complaint, instancePath: at },
    valueAt(options, instancePath) as never,
  );
  return { reason, hint, pointer: at };
}
