import { kind } from '../../validate/quote.ts';
import { fromAlpha3 } from '../../values/alpha3.ts';
import { countryCode as codeOf, isIsoCountry } from '../../values/country.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import type { ResumeNode } from '../nodes.ts';
import { textOf } from '../text-of.ts';

/** The country is not a code of two capital letters. */
export const countryCode: Rule = {
  check: (node) => {
    const text = node.shape === 'country' ? textOf(node.value) : '';
    if (!text || isIsoCountry(text)) return undefined;
    const code = codeIn(node);
    return {
      reason: `${dotForm(node.pointer)} is ${kind(node.value)}, not an ISO 3166-1 alpha-2 country code.`,
      hint: code ? `Write ${code}.` : 'Write two capital letters, such as GB or DE.',
    };
  },
  fix: codeIn,
};

/** Find the code that is meant by small letters, three letters or a name. */
function codeIn({ shape, value }: ResumeNode): string | undefined {
  const text = shape === 'country' ? textOf(value) : '';
  if (!text || isIsoCountry(text)) return undefined;
  const capitals = text.toUpperCase();
  return isIsoCountry(capitals) ? capitals : (fromAlpha3(capitals) ?? codeOf(text));
}
