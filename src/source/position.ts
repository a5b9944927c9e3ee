/** A position for people: line and column count from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Prepare to find positions in a document.
 * Lines end at `\n`, `\r\n` or `\r`.
 * @example positions('a\nb')(2) // { line: 2, column: 1 }
 */
export function positions(document: string): (offset: number) => Position {
  const starts = [0];
  for (const match of document.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: document.slice(starts[low], offset).length + 1 };
  };
}
