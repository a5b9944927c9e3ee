/** Read a text without the white space around it; '' if it is blank or not a text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
