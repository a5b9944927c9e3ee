import type { Range } from '../../message.ts';
import { type Line, rangesIn } from './line.ts';
import type { Mark, MarkKind } from '../vocabulary.ts';

/** Collects the marks of a document. */
export interface Marker {
  (kind: MarkKind, line: Line, from?: number, to?: number): void;
  /** Mark a bullet by its place. */
  bullet(place: Range): void;
  readonly marks: readonly Mark[];
}

/** Begin to collect marks. */
export function marker(): Marker {
  const marks: Mark[] = [];
  const mark = (kind: MarkKind, line: Line, from = 0, to = line.text.length) => {
    for (const place of rangesIn(line, from, to)) marks.push({ kind, range: place });
  };
  return Object.assign(mark, {
    marks,
    bullet: (place: Range) => void marks.push({ kind: 'bullet', range: place }),
  });
}
