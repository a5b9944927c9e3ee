import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import { dateIn } from '../date-in.ts';
import { datePattern } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { saysPresent } from '../says-present.ts';
import type { Site } from '../sites.ts';
import { textOf } from '../text-of.ts';

/** Text stands where a date is wanted. */
export const textDate: Rule = {
  check: (site) => {
    if (!isText(site)) return undefined;
    const date = dateIn(site.value);
    return {
      reason: `${dotForm(site.pointer)} is ${kind(site.value)}, not a date.`,
      hint: date ? `Write ${date}.` : 'Write it like 2020, 2020-01 or 2020-01-31.',
    };
  },
  mend: (site) => (isText(site) ? dateIn(site.value) : undefined),
};

function isText(site: Site): boolean {
  const text = site.shape === 'date' && textOf(site.value);
  return Boolean(text) && !datePattern.test(text as string) && !saysPresent(site);
}
