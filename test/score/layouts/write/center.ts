/** Put a line in the middle of a width, by blanks. */
export function center(line: string, width: number): string {
  return ' '.repeat(Math.max(0, Math.floor((width - line.length) / 2))) + line;
}
