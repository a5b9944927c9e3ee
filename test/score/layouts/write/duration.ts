/**
 * Write how long a time took, both months counted; undefined where a month is missing.
 * @example duration('2019-01', '2024-03') // '5 years 3 months'
 */
export function duration(start: string | undefined, end: string | undefined): string | undefined {
  const [startYear, startMonth] = start?.split('-').map(Number) ?? [];
  const [endYear, endMonth] = end?.split('-').map(Number) ?? [];
  if (!startYear || !startMonth || !endYear || !endMonth) return undefined;
  const months = (endYear - startYear) * 12 + endMonth - startMonth + 1;
  const written = [counted(Math.floor(months / 12), 'year'), counted(months % 12, 'month')];
  return written.filter((part) => part !== undefined).join(' ');
}

function counted(number: number, unit: string): string | undefined {
  if (number === 0) return undefined;
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
