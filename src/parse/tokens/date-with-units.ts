import { units } from './date-words.ts';
import { type DateFound, found, textAt } from './date-found.ts';
import type { Scan, Token } from './scan.ts';

/** Read what is after a year in a date that says of each number what it is: 2019年3月1日. */
export function withUnits(scan: Scan, at: number, year: number): DateFound | undefined {
  const { year: years, month: months, day: days } = units(scan);
  if (!years.has(textAt(scan, at + 1))) return undefined;
  const end = (scan.tokens[at + 1] as Token).end;
  const month = numberBefore(scan, at + 2, months, 12);
  if (month === undefined) return found(at + 2, end, { year });
  const day = numberBefore(scan, at + 4, days, 31);
  return day === undefined
    ? found(at + 4, (scan.tokens[at + 3] as Token).end, { year, month })
    : found(at + 6, (scan.tokens[at + 5] as Token).end, { year, month, day });
}

/** The number that is at an index before a unit, up to the greatest that the unit has. */
function numberBefore(scan: Scan, at: number, unit: ReadonlySet<string>, greatest: number) {
  const token = scan.tokens[at];
  const value = token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : 0;
  return value >= 1 && value <= greatest && unit.has(textAt(scan, at + 1)) ? value : undefined;
}
