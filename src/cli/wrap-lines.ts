/** The column up to which the words of a help text may hang. */
const deepest = 40;

/**
 * Wrap the lines of a help text that are too long, below the column where their description begins.
 * @param width in columns
 */
export const wrapLines = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .join('\n');

function wrap(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const gap = [...line.slice(0, deepest).matchAll(/(?<! ) {2,}(?! )/g)].at(-1);
  const indent = gap ? gap.index + gap[0].length : 0;
  const end = line.lastIndexOf(' ', width);
  if (end <= indent) return [line];
  return [line.slice(0, end), ...wrap(' '.repeat(indent) + line.slice(end + 1), width)];
}
