/** Puts a text in the place of another; offsets are those of the text as it was. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const rank = ({ start, end }: Edit) => end - start || Infinity;

/** Apply edits; of two that overlap the first is written, of two that begin together what is inserted, then the longer. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let written = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || rank(b) - rank(a) || 0)) {
    if (edit.start < at) {
      if (edit.text === '') at = Math.max(at, edit.end);
      continue;
    }
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return written + text.slice(at);
}
