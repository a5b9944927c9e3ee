/** Break a text at blanks into lines no longer than a width, the first and the others led by their own prefix. */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    const longer = empty ? line + word : `${line} ${word}`;
    if (!empty && longer.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line = longer;
    }
    empty = false;
  }
  return [...lines, line].join('\n');
}
