import type { DateParts } from '../../values/iso-date.ts';
import type { Scan } from './scan.ts';

/** One date found among tokens. */
export interface DateFound {
  /** The index after its last token. */
  readonly next: number;
  readonly end: number;
  /** Without a year where only a month is written, as in "Sept – Dec 2019". */
  readonly parts: Partial<DateParts>;
  /** More was written than could be read with certainty. */
  readonly imprecise: boolean;
  /** "2014/15": the second year of a year of study. */
  readonly until?: number;
  /** "8/09", "12/08/09": two digits are a year only in a range; behind the name of a month, only where both ends are such. */
  readonly short?: 'number' | 'month';
}

/** The date that ends before an index. */
export const found = (
  next: number,
  end: number,
  parts: Partial<DateParts>,
  imprecise = false,
): DateFound => ({
  next,
  end,
  parts,
  imprecise,
});

/** The text of the token at an index; empty if there is none. */
export const textAt = (scan: Scan, at: number) => scan.tokens[at]?.text ?? '';
