/** Characters that are invisible or change the text around them. */
const invisible = /(?! )[\p{C}\p{Z}]/gu;

/** Quote a text on one line, cut to 60 characters, with what is invisible escaped. */
export function quote(text: string): string {
  const [start = ''] = /^.{0,60}/su.exec(text) ?? [];
  return visible(JSON.stringify(start === text ? text : `${start}…`));
}

/** Escape what is invisible in a text, or would change how the text around it is shown. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/**
 * Say what a value is, in the middle of a sentence.
 * @example kind(5) // 'the number 5'
 */
export function kind(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a Date object';
  if (value == null || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
