import { labelAt } from '../tokens/labels.ts';
import { clip, type Line } from '../lines/line.ts';

const bar = /(?<!\s)\s*[|｜]\s*/;
const bars = new RegExp(bar, 'g');
const labelled = /^\p{L}[\p{L}() ’'/-]{1,30}:\s*\S/u;

/** Part a row of a form into its cells, if each begins with a label, and one with a known one: "City: Bath | Thesis: Glue". */
export function formCells(line: Line): readonly Line[] {
  const texts = line.text.split(bar);
  if (texts.length < 2 || !texts.every((text) => labelled.test(text))) return [line];
  const parting = [...line.text.matchAll(bars)];
  const cells = texts.map(({ length }, at): Line => {
    const before = parting[at - 1];
    const start = before ? before.index + before[0].length : 0;
    const cell = clip(line, start, start + length);
    return before ? { ...cell, isFurtherCell: true } : cell;
  });
  return cells.some(hasLabel) ? cells : [line];
}

function hasLabel(cell: Line): boolean {
  const label = labelAt(cell);
  return label !== undefined && label.length < cell.text.length;
}
