import type { Run, Source } from '../source.ts';
import type { Slice } from './write-lines.ts';

/** The source with its text in another order. */
export function reordered(source: Source, slices: readonly Slice[]): Source {
  const runs: Run[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const { start, end, goesOn } of slices) {
    for (const run of runsWithin(source.runs, start, end))
      runs.push({ ...run, text: run.text - start + length });
    const piece = source.text.slice(start, end) + (goesOn ?? '\n');
    pieces.push(piece);
    length += piece.length;
  }
  return { ...source, text: pieces.join(''), runs };
}

/** The runs of a stretch of the text, cut at its ends. */
function runsWithin(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { text, length } = runs[middle] as Run;
    if (text + length <= start) low = middle + 1;
    else high = middle;
  }
  const found: Run[] = [];
  for (let at = low; at < runs.length && (runs[at] as Run).text < end; at++) {
    const run = runs[at] as Run;
    if (run.length !== run.originLength) found.push(run);
    else {
      const [from, to] = [Math.max(start, run.text), Math.min(end, run.text + run.length)];
      found.push({
        text: from,
        origin: run.origin + from - run.text,
        length: to - from,
        originLength: to - from,
      });
    }
  }
  return found;
}
