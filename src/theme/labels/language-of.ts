import { en } from './en.ts';
import type { Language } from './language.ts';
import { rightToLeft, withoutCapitals } from './scripts.ts';

const translations: Readonly<Record<string, Pick<Language, 'labels' | 'months' | 'monthAndYear'>>> = { en };

/** Find the language of a BCP 47 tag: its words, English where there are none yet, and the direction of its script. */
export function languageOf(tag: string): Language {
  const [primary = '', ...subtags] = tag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const names = (list: readonly string[]) => list.includes(script ?? primary);
  const translation = Object.hasOwn(translations, primary) ? translations[primary] : undefined;
  return {
    ...(translation ?? en),
    dir: names(rightToLeft) ? 'rtl' : 'ltr',
    capitals: !names(rightToLeft) && !withoutCapitals.some((language) => language === primary),
  };
}
