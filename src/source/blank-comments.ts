const comment = /"(?:[^"\\\n]|\\.)*"|\/\/[^\r\n]*|\/\*[^]*?\*\//g;
const lastComma = /"(?:[^"\\\n]|\\.)*"|[[{,:]\s*,|,(?=\s*[}\]])/g;

/**
 * Make JSON of JSON with comments and commas at ends: they become blanks, so that every offset stays.
 * @example blankComments('[1, // one\n]') // '[1         \n]'
 */
export function blankComments(text: string): string {
  return text
    .replace(comment, (found) => (found.startsWith('"') ? found : found.replace(/[^\r\n]/g, ' ')))
    .replace(lastComma, (found) => (found === ',' ? ' ' : found));
}
