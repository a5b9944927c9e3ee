import type { Range } from '../message.ts';
import { escapeControls } from './escape-controls.ts';
import { positions } from '../source/position.ts';

const widest = 96;

/** Show the line of a place, with a mark below it if `marked`; long lines are clipped around the place. */
export function frame(
  text: string,
  [start, end]: Range,
  line = positions(text)(start).line,
  marked = true,
): string {
  // Look at no more text than can be shown, however long the line is.
  const near = Math.max(0, start - 2 * widest);
  const before = text.slice(near, start);
  const from = near + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const [whole = ''] = /^[^\r\n]*/.exec(text.slice(from, start + 2 * widest)) ?? [];
  const at = Math.min(start - from, whole.length);
  const left = at > widest - 24 ? at - 24 : 0;
  const right = Math.min(whole.length, left + widest);
  const shown =
    `${left > 0 ? '…' : ''}${escapeControls(whole.slice(left, right))}${right < whole.length ? '…' : ''}`.replace(
      /\t/g,
      ' ',
    );
  const column = at - left + (left > 0 ? 1 : 0);
  const length = Math.max(1, Math.min(end - start, right - at, shown.length - column));
  const gutter = String(line);
  const quoted = `  ${gutter} | ${shown}`;
  if (!marked) return quoted;
  return [
    quoted,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(column)}${'^'.repeat(Number.isFinite(length) ? length : 1)}`,
  ].join('\n');
}
