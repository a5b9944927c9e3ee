import type { en } from './en.ts';

/** The words of the page, by the names that `labels` in the options uses. */
export type Labels = Readonly<Record<keyof typeof en.labels, string>>;

/** All that the page needs to speak a language; a language is one data file of this shape. */
export interface Language {
  readonly labels: Labels;
  /** Twelve, as they stand beside a year. */
  readonly months: readonly string[];
  /** How a month and a year stand together, `M` and `Y` in their places. */
  readonly monthAndYear: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether the script has capitals, and so letters that may be set apart. */
  readonly capitals: boolean;
}
