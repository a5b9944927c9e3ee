import type { Line } from './line.ts';

/** Lines without the dates that stand twice in a row. */
export interface Collapsed {
  readonly lines: readonly Line[];
  readonly repeats: readonly { readonly line: Line; readonly kept: Line }[];
}

/**
 * Drop every line that holds nothing but dates and stands right above the same dates.
 * Text follows its date, so the last of the equal lines is kept.
 */
export function collapseRepeats(lines: readonly Line[]): Collapsed {
  const repeats: { line: Line; kept: Line }[] = [];
  const kept = lines.filter((line, index) => {
    const below = lines[index + 1];
    const range = wholeRange(line);
    if (!below || !range || range !== wholeRange(below)) return true;
    repeats.push({ line, kept: below });
    return false;
  });
  return { lines: kept, repeats };
}

/** What dates a line states that states nothing else. */
function wholeRange({ text, dates }: Line): string | undefined {
  const [date] = dates;
  if (!date || dates.length > 1 || text.slice(0, date.start).trim() || text.slice(date.end).trim())
    return undefined;
  return `${date.from?.value ?? ''}/${date.to?.value ?? ''}/${date.open}`;
}
