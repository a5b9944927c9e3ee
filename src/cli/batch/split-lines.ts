/** Whole lines, and the number of the first. */
export interface Block {
  readonly block: Uint8Array;
  readonly line: number;
}

/** A line without its line feed, and its number. */
export interface Line {
  readonly bytes: Uint8Array;
  readonly line: number;
}

export const lineFeed = 10;
const blanks: readonly number[] = [9, 13, 32];

/** Cut a block into its lines. */
export function splitLines({ block, line }: Block): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < block.length;) {
    const found = block.indexOf(lineFeed, start);
    const end = found < 0 ? block.length : found;
    lines.push({ bytes: block.subarray(start, end), line: line + lines.length });
    start = end + 1;
  }
  return lines;
}

/** Tell whether nothing is written on a line. */
export const isBlank = ({ bytes }: Line): boolean => bytes.every((byte) => blanks.includes(byte));
