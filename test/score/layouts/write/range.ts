import { date, type DateStyle } from './date.ts';

/** How a range of dates is written: `open` is what stands for an end that is still to come. */
export interface RangeStyle {
  readonly style: DateStyle;
  readonly dash: string;
  readonly open: string;
}

/** Write an entry's dates; undefined where it has none. */
export function range(
  entry: { readonly startDate?: string; readonly endDate?: string },
  { style, dash, open }: RangeStyle,
): string | undefined {
  const start = date(entry.startDate, style);
  const end = date(entry.endDate, style);
  if (start === undefined) return end;
  return `${start}${dash}${end ?? open}`;
}
