/** What a page fills once printed. */
export interface Filling {
  readonly sheets: number;
  /** How much of the height of the last sheet is filled, from 0 to 1. */
  readonly lastFilled: number;
}

/** How densely a page is set. */
export interface Choice {
  /** From 0, as the theme sets it, to 1, the densest. */
  readonly density: number;
  readonly sheets: number;
  /** Whether it has no more sheets than requested. */
  readonly reached: boolean;
}

const steps = [0, 1 / 3, 2 / 3, 1] as const;

/** A last sheet filled less than this looks like an accident. */
const leastFilled = 0.25;

/**
 * Choose how densely to set a page: no denser than needed.
 * @param fit `none` leaves it at `start`; `tidy` saves a last sheet of several that is under a quarter full;
 * a number is the most sheets wanted
 * @param measure prints the page at a density, and says what it fills
 * @param start from 0 to 1: the least dense that may be chosen
 */
export async function chooseDensity(
  fit: 'tidy' | 'none' | number,
  measure: (density: number) => Promise<Filling>,
  start: number,
): Promise<Choice> {
  const { sheets, lastFilled } = await measure(start);
  const first = { density: start, sheets, reached: true };
  if (fit === 'none' || (fit === 'tidy' && (sheets === 1 || lastFilled >= leastFilled))) return first;
  const most = fit === 'tidy' ? sheets - 1 : fit;
  let last: Choice = { ...first, reached: sheets <= most };
  for (const density of steps.filter((step) => step > start)) {
    if (last.reached) break;
    const filling = await measure(density);
    last = { density, sheets: filling.sheets, reached: filling.sheets <= most };
  }
  return fit === 'tidy' && !last.reached ? first : last;
}
