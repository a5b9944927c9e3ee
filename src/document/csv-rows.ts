/** One field of a table. */
export interface Field {
  readonly text: string;
  readonly isQuoted: boolean;
}

const field = /(?:"((?:[^"]|"")*)"|([^,;"\r\n]*))(?:([,;])|\r?\n|$)/y;

/**
 * Read rows of CSV, separated by commas or semicolons, up to the first row that is not valid.
 * @example csvRows('a,"b ""c"""\n')[0] // [{ text: 'a', isQuoted: false }, { text: 'b "c"', isQuoted: true }]
 */
export function csvRows(text: string): readonly (readonly Field[])[] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) return row.length > 0 ? [...rows, row] : [...rows, []];
    const [, quoted, bare = '', separator] = match;
    row.push({ text: quoted?.replaceAll('""', '"') ?? bare.trim(), isQuoted: quoted !== undefined });
    if (separator) continue;
    if (row.length > 1 || row[0]?.text) rows.push(row);
    row = [];
  }
  return rows;
}
