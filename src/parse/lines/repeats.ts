import type { Line } from './line.ts';
import { isProse } from '../tokens/sentence.ts';

/** Lines without those that appear twice in a row. */
export interface Collapsed {
  readonly lines: readonly Line[];
  readonly repeats: readonly { readonly line: Line; readonly kept: Line; readonly isDate: boolean }[];
}

/**
 * Drop every line that is right above an equal one: dates drawn twice, headings that a page shows and reads aloud.
 * Text follows its date, so the last of the equal lines is kept. Bullets and prose may well say the same twice.
 */
export function collapseRepeats(lines: readonly Line[]): Collapsed {
  const repeats: { line: Line; kept: Line; isDate: boolean }[] = [];
  const kept = lines.filter((line, index) => {
    const below = lines[index + 1];
    const range = wholeRange(line);
    const isDate = range !== undefined && below !== undefined && range === wholeRange(below);
    const isName =
      below?.text === line.text && !line.bullet && !below.bullet && below.gap === 0 && !isProse(line);
    if (!below || !(isDate || isName)) return true;
    repeats.push({ line, kept: below, isDate });
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
