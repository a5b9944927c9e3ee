import { cldr } from './cldr/en.ts';
import { complete } from './complete.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** The words of English, whole. */
export const english: Language = complete(en, cldr);
