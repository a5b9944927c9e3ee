import type { PlacedMessage } from '../report/report.ts';

/** What was found about one file. */
export interface Verdict {
  readonly file: string;
  readonly valid: boolean;
  readonly messages: readonly PlacedMessage[];
  /** How many changes `--fix` would make. */
  readonly fixable: number;
}

/** How many files and messages there were. */
export interface Tally {
  readonly files: number;
  readonly invalid: number;
  readonly errors: number;
  readonly warnings: number;
  readonly fixable: number;
}

/** Writes verdicts one by one, so that none has to be kept. */
export interface Reporter {
  readonly start: string;
  /** Write a verdict; `text` is the file's, and `first` tells whether it is the first verdict. */
  readonly verdict: (verdict: Verdict, text: string, first: boolean) => string;
  readonly end: (tally: Tally) => string;
}
