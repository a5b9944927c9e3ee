import type { Witness } from '../columns/witness.ts';
import { type Cell, heightOf, leadingOf, type Line, textOf } from './cells.ts';
import type { Side } from './sides.ts';
import { faceOf, styleOf } from './styles.ts';

/** Two columns, or labels in the margin of what they label. */
export type Kind = 'columns' | 'rail';

/** Tell how two sides are related; undefined if their cells are of the same lines. */
export function kindOf(left: Side, right: Side, witness: Witness): Kind | undefined {
  const pairs = pairsOf(left, right);
  const [leftPaired, rightPaired] = [pairs / left.lines.length, pairs / right.lines.length];
  if (isTitle(left, right) || isTitle(right, left)) return 'columns';
  // Dates and places beside what they date.
  if (right.labels - right.headings / right.lines.length >= 0.8) return undefined;
  if (right.alignedRight >= 0.8 && right.alignedLeft < 0.6 && rightPaired >= 0.6) return undefined;
  if (isRail(left, right)) return 'rail';
  if (left.headings > 0 && right.headings > 0 && left.lines.length > 2 && right.lines.length > 2)
    return 'columns';
  const isDense =
    left.density >= 0.6 && right.density >= 0.6 && left.lines.length > 2 && right.lines.length > 2;
  if (isDense && Math.min(leftPaired, rightPaired) < 0.5) return 'columns';
  return isGrid(left, right, witness) ? 'columns' : undefined;
}

const pairsOf = (left: Side, right: Side) =>
  left.lines.filter((line) => right.lines.some((other) => isPaired(line, other))).length;

const isPaired = ([one]: Line, [other]: Line) =>
  Math.abs(one.y - other.y) <= 0.35 * Math.max(one.size, other.size);

/** The blocks of a side: lines that are close together. */
export function blocksOf(lines: readonly Line[], reach = 1.6): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1)?.at(-1);
    if (last && heightOf(line) - heightOf(last) < reach * last[0].size) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Labels are in the margin: each beside the beginning of what it labels, or alone. */
function isRail(left: Side, right: Side): boolean {
  if (left.width > 0.55 * right.width || right.lines.length < left.lines.length) return false;
  const leading = leadingOf(right.lines);
  const blocks = blocksOf(left.lines);
  const beginnings = right.lines.filter((line, at) => {
    const above = right.lines[at - 1];
    return (
      !above || heightOf(line) - heightOf(above) > 1.3 * leading || styleOf(line[0]) !== styleOf(above[0])
    );
  });
  const fitting = blocks.filter((block) => {
    const [first, last] = [block[0] as Line, block.at(-1) as Line];
    if (beginnings.some((line) => isPaired(first, line))) return true;
    const [top, foot] = [heightOf(first) - first[0].size, heightOf(last)];
    return !right.lines.some((line) => heightOf(line) > top && heightOf(line) - line[0].size < foot);
  });
  const isHead =
    left.headings > 0 && faceOf(right.lines[0]?.[0] as Cell) !== faceOf(left.lines[0]?.[0] as Cell);
  return (blocks.length > 1 || isHead) && fitting.length >= 0.85 * blocks.length && left.labels >= 0.5;
}

const gridReach = 2.3;

/** A name in large letters is beside lines in small ones. */
function isTitle({ lines }: Side, other: Side): boolean {
  const [size, small] = [lines, other.lines].map((side) => Math.max(...side.map(([cell]) => cell.size))) as [
    number,
    number,
  ];
  return lines.length <= 3 && other.lines.length > 1 && size >= 1.5 * small;
}

/** Blocks are side by side, each begun alike and continued with otherwise: "Languages" above "French", beside "Tools" above "Git". */
function isGrid(left: Side, right: Side, { isDate, isHeading }: Witness): boolean {
  const [lefts, rights] = [blocksOf(left.lines, gridReach), blocksOf(right.lines, gridReach)];
  if (right.lines.some((line) => isDate(textOf(line)))) return false;
  // The columns of a grid continue over no heading of the page.
  if (
    left.lines.some((line) => isHeading(textOf(line)) && !right.lines.some((other) => isPaired(line, other)))
  )
    return false;
  const headed = rights.filter(
    ([first, second]) => first && second && faceOf(first[0]) !== faceOf(second[0]),
  );
  const twins = rights.filter((block) => {
    const [first, second] = block;
    const twin = lefts.find(([other]) => other && first && isPaired(other, first));
    return (
      first &&
      second &&
      twin?.[0] &&
      faceOf(twin[0][0]) === faceOf(first[0]) &&
      faceOf(first[0]) !== faceOf(second[0]) &&
      (!twin[1] || faceOf(twin[1][0]) === faceOf(second[0]))
    );
  });
  return twins.length > 0 && twins.length >= 0.6 * headed.length;
}
