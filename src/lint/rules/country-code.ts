import { kind } from '../../validate/quote.ts';
import { countryCode as codeOf, isIsoCountry } from '../../values/country.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

/** The country is no code of two capitals. */
export const countryCode: Rule = {
  check: ({ pointer, value, shape }) => {
    const text = shape === 'country' ? textOf(value) : '';
    if (!text || isIsoCountry(text)) return undefined;
    const capitals = text.toUpperCase();
    const code = isIsoCountry(capitals) ? capitals : codeOf(text);
    return {
      reason: `${dotForm(pointer)} is ${kind(value)}, no country code of ISO 3166-1 alpha-2.`,
      hint: code ? `Write ${code}.` : 'Write two capitals, as GB or DE.',
    };
  },
};
