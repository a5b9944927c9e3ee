import { applyEdits, type Edit } from './apply-edits.ts';
import { jsonTokens } from './json-tokens.ts';

/** Write blanks in the place of comments in JSON, so that every offset stays; one that never ends is none. */
export function blankComments(text: string): string {
  // The package's own stripComments() writes a blank too many here and there.
  const edits: Edit[] = [];
  for (const { mark, sound, start, end } of jsonTokens(text))
    if (mark === '/' && sound)
      edits.push({ start, end, text: text.slice(start, end).replace(/[^\r\n]/g, ' ') });
  return applyEdits(text, edits);
}
