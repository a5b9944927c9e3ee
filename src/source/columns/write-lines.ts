import type { Cell, Strip } from './cells.ts';
import { extentOf, goesOn, textOf } from './sides.ts';
import type { Part } from './unfold.ts';
import type { Witness } from './witness.ts';

/** A stretch of the text that is a line of its own, or continues with the next; empty for a blank line. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly goesOn?: ' ' | '\t';
}

const blankLine: Slice = { start: 0, end: 0 };

/** Write parts in reading order as lines, each a stretch of the text. */
export const writeLines = (parts: readonly Part[], text: string, witness: Witness): readonly Slice[] =>
  parts.flatMap((part) => {
    if (part.kind !== 'rows') return [];
    if (part.as === 'heading') return [blankLine, ...joined(part.strips)];
    if (part.as) return joined(part.strips, part.as === 'label' ? '\t' : undefined);
    return linesOf(part.strips, text, witness);
  });

/** A heading or a label is one line, over however many rows it runs; what a label is about is after it. */
const joined = (strips: readonly Strip[], behind?: '\t' | undefined): readonly Slice[] =>
  strips.map((strip, at): Slice => {
    const goesOn = at < strips.length - 1 ? ' ' : behind;
    return { ...sliceOf(strip, Infinity, ''), ...(goesOn && { goesOn }) };
  });

function linesOf(strips: readonly Strip[], text: string, witness: Witness): readonly Slice[] {
  const inked = strips.flatMap(({ cells }, at) => (cells.length > 0 ? [at] : []));
  const { edge, width } = extentOf(strips);
  const adjacent = inked.filter((at, index) => inked[index + 1] === at + 1).length;
  const single = inked.filter((at, index) => inked[index + 1] === at + 2 && !strips[at + 1]?.blank).length;
  const slices: Slice[] = [];
  let last = -1;
  for (const at of inked) {
    const strip = strips[at] as Strip;
    const between = strips.slice(last + 1, at);
    const isGap =
      between.some(({ blank }) => blank) || between.length > 1 || (between.length === 1 && adjacent > single);
    const above = last < 0 ? undefined : (strips[last] as Strip);
    if (isGap && !(above && isWrapped(above, strip, edge, width))) slices.push(blankLine);
    slices.push(sliceOf(strip, witness.isHeading(textOf(strip)) ? Infinity : edge, text));
    last = at;
  }
  if (strips.slice(last + 1).some(({ blank }) => blank)) slices.push(blankLine);
  return slices;
}

/** A row that fills its column continues below, whatever is between in the other. */
function isWrapped(above: Strip, row: Strip, edge: number, width: number): boolean {
  const full = (above.cells.at(-1) as Cell).to - edge >= width * 0.7 || textOf(above).endsWith('-');
  return full && goesOn(row);
}

/** The stretch of a strip, with as many blanks before it as it is right of the edge of its column. */
function sliceOf({ cells }: Strip, edge: number, text: string): Slice {
  const [first, last] = [cells[0] as Cell, cells.at(-1) as Cell];
  let start = first.start;
  for (let left = first.from - edge; left > 0 && text[start - 1] === ' '; left--) start--;
  return { start, end: last.end };
}
