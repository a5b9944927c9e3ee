import type { Source } from '../source.ts';
import { reordered } from './reordered.ts';
import type { Slice } from './write-lines.ts';

/** ": Ada Quill": the value of a label that is elsewhere. */
const value = /^[ \t]*:[ \t]*[\p{L}\p{N}+(@"“'‘]/mu;
const label = /^[\p{L}][\p{L}\p{N}&/.,()'’ -]{0,38}$/u;
/** Words in a label at most. */
const mostWords = 5;

interface Row extends Slice {
  readonly text: string;
}

/**
 * Put values that begin with a colon behind their labels: the text of a form is often extracted label after label, then
 * value after value. Every character stays, and keeps its place in the document.
 */
export function pairLabels(source: Source): Source {
  if (source.hints.length > 0 || !value.test(source.text)) return source;
  const rows = rowsOf(source.text);
  const lines: Slice[][] = rows.map((row) => [row]);
  for (let at = 0; at < rows.length; at++) {
    if (!value.test((rows[at] as Row).text)) continue;
    const spread = valuesFrom(rows, at);
    const near = directly(spread);
    const values = [spread, near].find(({ length }) => labelsAbove(rows, at, length).length > 0) ?? near;
    for (const [index, from] of labelsAbove(rows, at, values.length).entries()) {
      const behind = values[index] as readonly number[];
      const parts = [from, ...behind].map((one) => rows[one] as Row);
      lines[from] = parts.map((row, part) => ({ ...row, ...(part < behind.length && { goesOn: ' ' }) }));
      for (const one of behind) lines[one] = [];
    }
    at += values.flat().length - 1;
  }
  return lines.every((line, at) => line[0] === rows[at] && line.length === 1)
    ? source
    : reordered(source, lines.flat());
}

function rowsOf(text: string): readonly Row[] {
  let start = 0;
  return text.split('\n').map((row) => {
    const one = { start, end: start + row.trimEnd().length, text: row };
    start += row.length + 1;
    return one;
  });
}

/** The rows of each value from a row on; what does not begin with a colon continues the one above, if another follows. */
function valuesFrom(rows: readonly Row[], from: number): readonly (readonly number[])[] {
  const values: number[][] = [];
  let open: number[] = [];
  for (let at = from; (rows[at]?.text.trim() ?? '') !== ''; at++) {
    if (!value.test((rows[at] as Row).text)) {
      open.push(at);
      continue;
    }
    values.at(-1)?.push(...open);
    open = [];
    values.push([at]);
  }
  return values;
}

/** The values that nothing is between: what is there may be the label of the next. */
function directly(values: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const end = values.findIndex(({ length }) => length > 1);
  return values.slice(0, end < 0 ? undefined : end + 1).map((value) => value.slice(0, 1));
}

/** As many labels as there are values, one below the other above them; none if there are fewer. */
function labelsAbove(rows: readonly Row[], below: number, count: number): readonly number[] {
  let last = below - 1;
  while (rows[last]?.text.trim() === '') last--;
  const labels = Array.from({ length: count }, (_, at) => last - count + 1 + at);
  return labels.every((at) => isLabel(rows[at]?.text.trim() ?? '')) ? labels : [];
}

const isLabel = (text: string) => label.test(text) && text.split(/\s+/).length <= mostWords;
