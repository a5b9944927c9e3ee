import { applyEdits, type Edit } from './apply-edits.ts';
import { jsonTokens } from './json-tokens.ts';

/**
 * Write blanks in the place of commas at the ends of objects and lists of JSON without comments.
 * @example blankLastCommas('[1,]') // '[1 ]'
 */
export function blankLastCommas(text: string): string {
  const edits: Edit[] = [];
  let [before, last] = ['', ''];
  let comma = 0;
  for (const { mark, start } of jsonTokens(text)) {
    if (/[}\]]/.test(mark) && last === ',' && !/^[[{,:]?$/.test(before))
      edits.push({ start: comma, end: comma + 1, text: ' ' });
    if (mark === ',') comma = start;
    [before, last] = [last, mark];
  }
  return applyEdits(text, edits);
}
