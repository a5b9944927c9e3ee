import { matchesIn } from '../../values/matches-in.ts';
import { isRegion } from '../../values/region.ts';
import { readMarked } from './marked-place.ts';

/** A stretch of a line between two separators. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** A slash after an area code ("040 / 555 01 23") parts nothing. */
const separators =
  /(?:(?<!\s)\s+)?[|｜•·∙⋅◆◇●▪■♦¦‖]\s*|(?<!\s)\s+[~*–—⋄]\s+(?!\d{5,6}(?:[,.]|$))|(?<!\s)\s+\/\s+(?<!(?:^|[^\d\s])\s?(?:\+\d{1,3}\s)?\(?\d{2,5}\)?\s+\/\s+)|(?:(?<!\s)\s+)?\t\s*|(?<! ) {3,}|(?:(?<!\s)\s+)?;\s+/g;

/** Split a line at the separators that part cells: bars, dots, tabs, wide blanks. */
export function splitCells(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const match of [...matchesIn(text, separators), undefined]) {
    const end = match?.index ?? text.length;
    if (text.slice(start, end).trim() !== '') cells.push({ start, end });
    start = match ? match.index + match[0].length : end;
  }
  return cells;
}

/** The cells of a line below the name; what belongs to one place is one of them. */
export function cellsBelowName(text: string): readonly Cell[] {
  // "Vill – Kewali, Dist – Gaya, Bihar 852564"
  if (readMarked({ text })?.some(({ part }) => part === 'postalCode'))
    return [{ start: 0, end: text.length }];
  const cells: Cell[] = [];
  for (const cell of splitCells(text)) {
    const last = cells.at(-1);
    if (last && areOfOnePlace(text, last, cell))
      cells[cells.length - 1] = { start: last.start, end: cell.end };
    else cells.push(cell);
  }
  return cells;
}

/** "Igrejinha – RS", "Hauptstr. 12 · 80331 München": the code of a region, or a house before a postal code. */
function areOfOnePlace(text: string, before: Cell, { start, end }: Cell): boolean {
  const behind = text.slice(start, end);
  return (
    (/^[A-Z]{2}$/.test(behind) && isRegion(behind) && text.slice(before.end, start).trim() === '–') ||
    (codeFirst.test(behind) && houseLast.test(text.slice(before.start, before.end)))
  );
}
const codeFirst = /^(?:[A-Z]{1,2}-)?\d[\d -]{3,6} \p{Lu}/u;
const houseLast = /^\p{L}[\p{L}.' -]+ \d{1,4}(?:[/-]\d{1,3})? ?\p{L}?$/u;
