declare const isoDateBrand: unique symbol;
/** A date as JSON Resume writes it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** A date at the precision that was stated; month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const pattern = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Split an ISO date into numbers; undefined if it is not one, or has a month or day that does not exist. */
export function readIsoDate(text: string): DateParts | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (!month) return { year: Number(year) };
  if (!day) return { year: Number(year), month: Number(month) };
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return parts.day <= daysIn(parts.year, parts.month) ? parts : undefined;
}

/** Write a date as JSON Resume does; undefined if it does not exist. */
export function isoDate({ year, month, day }: DateParts): IsoDate | undefined {
  const two = (part: number) => `-${String(part).padStart(2, '0')}`;
  const text = `${year}${month === undefined ? '' : two(month)}${month === undefined || day === undefined ? '' : two(day)}`;
  return readIsoDate(text) ? (text as IsoDate) : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
