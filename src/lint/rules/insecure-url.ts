import { dotForm } from '../../values/pointer.ts';
import { addressOf } from '../address-of.ts';
import type { Rule } from '../rule.ts';

/** The address uses http, not https. */
export const insecureUrl: Rule = {
  check: (node) =>
    node.field !== '$schema' && /^http:\/\//i.test(addressOf(node))
      ? {
          reason: `${dotForm(node.pointer)} uses http, not https.`,
          hint:
            node.shape === 'image'
              ? 'Use https: Recto’s page leaves out a picture without it.'
              : 'Use https if the site supports it.',
        }
      : undefined,
};
