import { dotForm } from '../../values/pointer.ts';
import { addressOf } from '../address-of.ts';
import type { Rule } from '../rule.ts';

/** The address is http, not https. */
export const insecureUrl: Rule = {
  check: (site) =>
    site.field !== '$schema' && /^http:\/\//i.test(addressOf(site))
      ? {
          reason: `${dotForm(site.pointer)} uses http, not https.`,
          hint: 'Use https if the site supports it.',
        }
      : undefined,
};
