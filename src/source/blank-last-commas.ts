const lastComma = /"(?:[^"\\\n]|\\.)*"?|[[{,:]\s*,|,(?=\s*[}\]])/g;

/**
 * Write blanks in the place of commas at the ends of objects and lists of JSON without comments.
 * @example blankLastCommas('[1,]') // '[1 ]'
 */
export function blankLastCommas(text: string): string {
  return text.replace(lastComma, (found) => (found === ',' ? ' ' : found));
}
