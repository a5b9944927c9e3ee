import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

/** The languages that Recto reads, in the order in which they win a tie. */
export const languages: readonly Language[] = [en, de, fr, es, pt, it, nl, pl, sv];
