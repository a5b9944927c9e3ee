import type { Witness } from '../columns/witness.ts';
import { leadingMark } from '../list-mark.ts';
import { isOpenAddress } from './addresses.ts';
import { type Cell, heightOf, leadingOf, leftOf, type Line, rightOf, textOf } from './cells.ts';
import type { LinesPart } from './order.ts';
import type { Styles } from './styles.ts';

/**
 * How a cell is to the one before: below it, apart or not; beside it; or as what continues with it from the line below,
 * with a blank, without one, or in place of a hyphen.
 */
export type Joint = 'first' | 'apart' | 'below' | 'beside' | 'wrapped' | 'cut' | 'hyphenated';

/** A cell to write. */
export interface Written {
  readonly cell: Cell;
  readonly joint: Joint;
  /** The level of a heading that begins with it. */
  readonly level?: number | undefined;
  /** It begins a line that continues nothing. */
  readonly isBroken?: boolean;
}

/** "Systems: JAC, Excel" begins again. */
const labelled = /^\p{Lu}[\p{L}&/-]*(?: [\p{L}&/-]+){0,2}: /u;
const bareYear = /^\d{4}$/;
const aboveYear = /^(?:\d{4}|\p{Lu}\p{L}{2,10}\.?)$/u;
/** Times the usual step between lines from which a blank line is between. */
const blankStep = 1.4;
/** Times the smallest step between lines up to which a line may continue with the one above. */
const tightStep = 1.12;
/** The share of its column that a line leaves empty if it was ended on purpose. */
const muchRoom = 0.25;
/** Characters up to which a line is nothing but a way to reach the person. */
const shortContact = 60;

/** Write lines one below the other; a line that had no room for the word below it continues there. */
export function write(parts: readonly LinesPart[], styles: Styles, witness: Witness): readonly Written[] {
  const written: Written[] = [];
  for (const part of parts) {
    const jointOf = jointsIn(part, styles, witness);
    const spare = muchRoom * (part.right - Math.min(...part.lines.map(leftOf)));
    part.lines.forEach((line, at) => {
      const above = part.lines[at - 1];
      const found = above ? jointOf(above, line) : 'apart';
      const joint = written.length === 0 ? 'first' : found;
      const isNew = joint === 'first' || joint === 'apart' || joint === 'below';
      const level = styles.levelOf(line);
      const isBroken = isNew && above !== undefined && (roomOf(above, line, part.right) ?? 0) > spare;
      line.forEach((cell, index) => {
        if (index > 0) written.push({ cell, joint: within(cell, level) });
        else written.push({ cell, joint, isBroken, ...(isNew && { level }) });
      });
    });
  }
  return written;
}

/** Prepare to tell how a line of a part is to the one above. */
function jointsIn({ lines, right }: LinesPart, styles: Styles, { isContact }: Witness) {
  const leading = leadingOf(lines);
  const tight = tightestOf(lines);
  const reaches = (line: Line) => textOf(line).length < shortContact && isContact(textOf(line));
  return (above: Line, line: Line): Joint => {
    const step = heightOf(line) - heightOf(above);
    const [level, levelAbove] = [styles.levelOf(line), styles.levelOf(above)];
    const { size } = line[0];
    const isYear = step < 1.6 * size && bareYear.test(line[0].text) && aboveYear.test(above[0].text);
    if (isYear || (level === 1 && levelAbove === 1 && line.length === 1)) return 'wrapped';
    const isTight = step > 0.5 * leading && step < blankStep * leading && step <= tightStep * tight * size;
    const isFull = (roomOf(above, line, right) ?? 1) < 0 || isOpen(above, line);
    if (isTight && isFull && level === levelAbove && isAlike(above, line)) {
      if (isOpenAddress(above, line)) return 'cut';
      if (!reaches(above) && !reaches(line)) return wrapOf(above, line);
    }
    return step < 0 || step > blankStep * leading || level !== undefined ? 'apart' : 'below';
  };
}

/** "14 Larkspur Close," above "Bristol" */
const isOpen = (above: Line, line: Line) => above.length + line.length === 2 && above[0].text.endsWith(',');

function wrapOf(above: Line, line: Line): Joint {
  if (!/\p{L}[-‐]$/u.test((above.at(-1) as Cell).text)) return 'wrapped';
  return /^\p{Ll}/u.test(line[0].text) ? 'hyphenated' : 'cut';
}

/** The smallest step between lines of running text, in heights of their font. */
function tightestOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, at) => {
    const step = (heightOf(line) - heightOf(lines[at] as Line)) / line[0].size;
    return step > 0.9 ? [step] : [];
  });
  return Math.min(1.9, ...steps);
}

/** How much room the line above had beyond the first word of the line below; undefined if it cannot be told. */
function roomOf(above: Line, line: Line, right: number): number | undefined {
  const [{ text, x0, x1 }] = line;
  if (above.length > 1 || line.length > 1 || leadingMark.test(text)) return undefined;
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const width = ((word.length + 1) * (x1 - x0)) / Math.max(1, text.length);
  return right - rightOf(above) - width;
}

/** A line continues with one that is set alike and begins where it does, or after its bullet. */
function isAlike(above: Line, line: Line): boolean {
  const [[one], [other]] = [above, line];
  if (Math.abs(one.size - other.size) > 0.6 || one.color !== other.color) return false;
  if ((!isBold(one) && isBold(other)) || labelled.test(other.text)) return false;
  const inset = leftOf(line) - leftOf(above);
  return leadingMark.test(one.text) ? inset >= -1 && inset < 4 * one.size : Math.abs(inset) < 3 * one.size;
}

const isBold = (cell: Cell) => cell.bold > cell.text.length / 2;

/** How cells of a line are to each other: a tag, or an element of a list, is none of what is before it. */
function within(cell: Cell, level: number | undefined): Joint {
  if (cell.goesOn) return 'wrapped';
  return level === 2 || cell.tag || leadingMark.test(cell.text) ? 'below' : 'beside';
}
