import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/**
 * The languages that Recto reads, in the order in which they win a tie.
 * The other files beside this one are complete; reading them all would take the convert door beyond its size budget.
 */
export const languages: readonly Language[] = [en, de];
