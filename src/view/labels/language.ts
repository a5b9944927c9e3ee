/** The words of the page, by the names that `labels` in the options uses. */
export interface Labels {
  /** What the page is called when it is nobody's. */
  readonly resume: string;
  readonly summary: string;
  readonly work: string;
  readonly projects: string;
  readonly education: string;
  readonly volunteer: string;
  readonly skills: string;
  readonly certificates: string;
  readonly awards: string;
  readonly publications: string;
  readonly languages: string;
  readonly interests: string;
  readonly references: string;
  /** The word for the end of an ongoing entry. */
  readonly present: string;
  readonly score: string;
  readonly courses: string;
}

/** How an amount is worded from a number on, `N` in the place of the number: `[[1, 'N yr'], [2, 'N yrs']]`. */
export type Amounts = readonly (readonly [from: number, words: string])[];

/** A language of the page; each is one data file of this shape. */
export interface Words {
  readonly labels: Labels;
  /** Twelve, as they are beside a year. */
  readonly months: readonly string[];
  /** How a month and a year are together, `M` and `Y` in their places. */
  readonly monthAndYear: string;
  /** The form of a year alone. */
  readonly year: string;
  /** What parts the words of a list, with its space. */
  readonly comma: string;
  /** What separates a label from its value. */
  readonly colon: string;
  readonly years: Amounts;
  /** Months that something lasted. */
  readonly monthsLasted: Amounts;
}

/** All that the page needs to speak a language. */
export interface Language extends Words {
  readonly dir: 'ltr' | 'rtl';
  /** Whether the script has capitals, and so letters that may be set apart. */
  readonly capitals: boolean;
}
