import { schemaUrl } from '../../resume/schema-url.ts';
import { correction } from '../../validate/correction.ts';
import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import { hasScheme } from '../../values/url.ts';
import { addressOf } from '../address-of.ts';
import type { Rule } from '../rule.ts';
import type { ResumeNode } from '../nodes.ts';

/** The address has no scheme. */
export const bareUrl: Rule = {
  check: (node) => {
    const address = addressOf(node);
    const whole = bare(node);
    return whole || (address && node.shape === 'uri' && !hasScheme(address))
      ? {
          reason: `${dotForm(node.pointer)} is ${kind(node.value)}, which has no scheme.`,
          hint: whole
            ? `Write ${whole}`
            : `Write it like ${node.field === '$schema' ? schemaUrl : 'https://example.com'}.`,
        }
      : undefined;
  },
  fix: bare,
};

function bare(node: ResumeNode): string | undefined {
  const address = addressOf(node);
  return address && !hasScheme(address) && !/[\ud800-\udfff]/u.test(address)
    ? correction('uri', address)
    : undefined;
}
