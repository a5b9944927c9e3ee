/** Tell whether a text is one of those that run on in a line. */
export function isShort(text: string): boolean {
  return text.length <= 40 && !/[\r\n]/.test(text);
}
