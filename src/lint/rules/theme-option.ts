import { explainRule } from '../../validate/explain-rule.ts';
import { nearest } from '../../values/nearest.ts';
import { dotForm, pointer as pointerOf, valueAt } from '../../values/pointer.ts';
import { optionFields } from '../fields.ts';
import { validate } from '../options.js';
import type { Finding, Rule } from '../rule.ts';

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
  const { reason, hint } = explainRule(
    { ...complaint, instancePath: at },
    valueAt(options, instancePath) as never,
  );
  return { reason, hint, pointer: at };
}
