const limit = 60;
/** What is invisible or changes the text around it: shown as an escape, so that a person sees it. */
const invisible = /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/g;

/** Quote a text on one line, cut to about 60 characters, with what is invisible escaped. */
export function quote(text: string): string {
  const cut = text.length > limit ? `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return visible(JSON.stringify(cut));
}

/** Escape what is invisible in a text, or would change how the text around it is shown. */
export function visible(text: string): string {
  return text.replace(
    invisible,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Write a value for the `found` of a message: shortened, with its type where the text alone does not tell it. */
export function found(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return `${value} (number)`;
  if (value instanceof Date) return `${isoDay(value) ?? 'Invalid Date'} (Date object)`;
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    const shown = names.slice(0, 3).map((name) => quote(name).slice(1, -1).slice(0, 16));
    return names.length === 0
      ? 'empty object'
      : `object with ${shown.join(', ')}${names.length > 3 ? ', …' : ''}`;
  }
  return kind(value);
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
  if (typeof value === 'object' && value !== null) return 'an object';
  return value == null || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

/** The day of a Date object as JSON Resume writes it, in UTC as YAML readers make it; undefined for an invalid one. */
export function isoDay(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
