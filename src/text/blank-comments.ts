import { applyEdits, type Edit } from './apply-edits.ts';
import { jsonTokens } from './json-tokens.ts';

/** Replace comments in JSON by blanks, so that every offset stays the same; an unclosed comment is kept. */
export function blankComments(text: string): string {
  // The package's own stripComments() writes a blank too many here and there.
  const edits: Edit[] = [];
  for (const { mark, sound, start, end } of jsonTokens(text))
    if (mark === '/' && sound)
      edits.push({ start, end, text: text.slice(start, end).replace(/[^\r\n]/g, ' ') });
  return applyEdits(text, edits);
}
