import { cldr } from './cldr/en.ts';
import { complete } from './complete.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

export const english: Language = complete(en, cldr);
