const width = 9;

/** Write a cell of a table, flush right. */
export function column(value: string | number): string {
  return String(value).padStart(width);
}

/** Write a share as a cell of a table, in per cent. */
export function percent(share: number): string {
  return column((100 * share).toFixed(1));
}
