import { kind } from '../../validate/quote.ts';
import { isLanguageTag, readLanguageTag } from '../../values/language-tag.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

/** The language of the page is not a BCP 47 tag, which begins with a code of two or three letters. */
export const languageCode: Rule = {
  check: ({ field, pointer, value }) => {
    if (field !== 'meta.themeOptions' || typeof value !== 'object') return undefined;
    const { lang } = value as { readonly lang?: unknown };
    if (typeof lang !== 'string' || isLanguageTag(lang)) return undefined;
    const tag = readLanguageTag(lang);
    return {
      reason: `${dotForm(`${pointer}/lang`)} is ${kind(lang)}, not a language tag.`,
      hint: tag ? `Write ${tag}.` : 'Write a BCP 47 language tag, such as en or pt-BR.',
      pointer: `${pointer}/lang`,
    };
  },
};
