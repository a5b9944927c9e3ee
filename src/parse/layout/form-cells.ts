import { labelAt } from '../tokens/labels.ts';
import { clip, type Line } from '../lines/line.ts';

const bars = /(?<!\s)\s*[|｜]\s*/g;

const labelled = /^\p{L}[\p{L}() ’'/-]{1,30}:\s*\S/u;

/** Part a row of a form into its cells, if each begins with a label, and one with a known one: "City: Bath | Thesis: Glue". */
export function formCells(line: Line): readonly Line[] {
  const { text } = line;
  const starts = [0, ...Array.from(text.matchAll(bars), ({ index, 0: bar }) => index + bar.length)];
  const ends = [...Array.from(text.matchAll(bars), ({ index }) => index), text.length];
  if (starts.length < 2) return [line];
  const cells = starts.map((start, at): Line => {
    const cell = clip(line, start, ends[at] as number);
    return at > 0 ? { ...cell, isFurtherCell: true } : cell;
  });
  return cells.every((cell) => labelled.test(cell.text)) && cells.some(hasLabel) ? cells : [line];
}

function hasLabel(cell: Line): boolean {
  const label = labelAt(cell);
  return label !== undefined && label.length < cell.text.length;
}
