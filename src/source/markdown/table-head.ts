const longestHead = 40;

/** Tell whether the first row of a table is its header: several short cells without a number, an address or a link. */
export function isHead(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  return (
    filled.length > 1 &&
    filled.every((cell) => cell.trim().length <= longestHead && !/[\d@\]]|\/\//.test(cell))
  );
}

const address = /\S@\S|\/\/|\+\d/;

/** Tell whether a table of two columns has labels in the first, so that its first row is as any other. */
export function isLabelled(rows: readonly (readonly string[])[]): boolean {
  return (
    rows.length > 0 &&
    rows.every((cells) => cells.length === 2) &&
    rows.some(([, value = '']) => address.test(value))
  );
}
