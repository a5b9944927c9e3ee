import { schemaUrl } from '../../resume/schema-url.ts';
import { correction } from '../../validate/correction.ts';
import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import { hasScheme } from '../../values/url.ts';
import { addressOf } from '../address-of.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../sites.ts';

/** The address has no scheme. */
export const bareUrl: Rule = {
  check: (site) => {
    const address = addressOf(site);
    const whole = bare(site);
    return whole || (address && site.shape === 'uri' && !hasScheme(address))
      ? {
          reason: `${dotForm(site.pointer)} is ${kind(site.value)}, which has no scheme.`,
          hint: whole
            ? `Write ${whole}`
            : `Write it like ${site.field === '$schema' ? schemaUrl : 'https://example.com'}.`,
        }
      : undefined;
  },
  mend: bare,
};

function bare(site: Site): string | undefined {
  const address = addressOf(site);
  return address && !hasScheme(address) && !/[\ud800-\udfff]/u.test(address)
    ? correction('uri', address)
    : undefined;
}
