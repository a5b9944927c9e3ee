/** Read a text without the white space around it; '' where it is blank, or no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
