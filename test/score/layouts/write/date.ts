const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const writers = {
  year: (year: string) => year,
  monthYear: (year: string, month: string) => `${months[Number(month) - 1]} ${year}`,
  shortMonth: (year: string, month: string) => `${months[Number(month) - 1]?.slice(0, 3)} ${year}`,
  slashed: (year: string, month: string) => `${month}/${year}`,
  dotted: (year: string, month: string) => `${month}.${year}`,
  iso: (year: string, month: string) => `${year}-${month}`,
} as const;

/** How a date is written. */
export type DateStyle = keyof typeof writers;

/**
 * Write a date of JSON Resume in a style; without a month only the year, with a day the day before it.
 * @example date('2023-02-14', 'shortMonth') // '14 Feb 2023'
 */
export function date(iso: string | undefined, style: DateStyle): string | undefined {
  const [year, month, day] = iso?.split('-') ?? [];
  if (!year || !month || style === 'year') return year;
  const written = writers[style](year, month);
  const spelt = style === 'monthYear' || style === 'shortMonth';
  return day && spelt ? `${Number(day)} ${written}` : written;
}
