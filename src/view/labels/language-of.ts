import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language, Words } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { rightToLeft, withoutCapitals } from './scripts.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** Hold the languages that the page speaks, by the first subtag of BCP 47. */
export const translations: Readonly<Record<string, Words>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  zh,
};

/** Find the language of a BCP 47 tag: its words, or English ones if there are none yet, and the direction of its script. */
export function languageOf(tag: string): Language {
  const [primary = '', ...subtags] = tag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rtl = rightToLeft.test(script ?? primary);
  return {
    ...((Object.hasOwn(translations, primary) && translations[primary]) || en),
    dir: rtl ? 'rtl' : 'ltr',
    capitals: !rtl && !withoutCapitals.test(primary),
  };
}
