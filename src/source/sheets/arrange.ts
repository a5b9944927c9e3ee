import type { Witness } from '../columns/witness.ts';
import type { Hint, Run, Sheet, SheetCell, Source } from '../source.ts';
import { type Cell, linesOf, pagesOf, textOf } from './cells.ts';
import { furnitureOf } from './furniture.ts';
import { type LinesPart, orderOf, type Part } from './order.ts';
import { type Styles, stylesOf } from './styles.ts';
import { type Joint, write, type Written } from './write.ts';

/**
 * Write the document of a source with pages again, in the order in which people read them; what only the pages know
 * becomes hints. What pages repeat is at the end of the document, and the parser does not see it.
 */
export function arrange(source: Source, witness: Witness): Source {
  const pages = pagesOf(source);
  const furniture = furnitureOf(
    pages,
    (source.sheets ?? []).map(({ height }) => height),
  );
  const read = pages.map((cells) => cells.filter((cell) => !furniture.has(cell)));
  const styles = stylesOf(read.map(linesOf), witness);
  const parts = joined(read.map((cells) => orderOf(cells, witness)));
  const flat = parts.flatMap((part) => flattened(part, styles, witness));
  return rewritten(source, write(flat, styles, witness), [...furniture]);
}

/** Columns that continue over the page are read to their end. */
function joined(pages: readonly (readonly Part[])[]): readonly Part[] {
  const parts: Part[] = [];
  for (const page of pages) {
    const [first, ...others] = page;
    const last = parts.at(-1);
    if (first?.kind === 'columns' && last?.kind === 'columns' && Math.abs(first.x - last.x) < sameColumn)
      parts[parts.length - 1] = {
        ...last,
        left: [...last.left, ...first.left],
        right: [...last.right, ...first.right],
      };
    else if (first) parts.push(first);
    parts.push(...others);
  }
  return parts;
}
const sameColumn = 8;

/** Write columns one below the other: who the person is comes first. */
function flattened(part: Part, styles: Styles, witness: Witness): readonly LinesPart[] {
  if (part.kind === 'lines') return [part];
  const inner = (side: readonly Part[]) => side.flatMap((one) => flattened(one, styles, witness));
  const [left, right] = [inner(part.left), inner(part.right)];
  const [first, ...rest] = right;
  if (!first || !right.some(({ lines }) => lines.some((line) => styles.levelOf(line) === 1)))
    return [...left, ...right];
  const end = first.lines.findIndex((line) => styles.levelOf(line) !== 1 && witness.isHeading(textOf(line)));
  if (end < 0) return [first, ...left, ...rest];
  const cut = (from: number, to?: number) => ({ ...first, lines: first.lines.slice(from, to) });
  return [cut(0, end), ...left, cut(end), ...rest];
}

/** What is between a cell and the one before: in the document, and in the text that the parser sees. */
const joints: Readonly<Record<Joint, readonly [origin: string, text: string]>> = {
  first: ['', ''],
  apart: ['\n\n', '\n\n'],
  below: ['\n', '\n'],
  beside: ['\t', '\t'],
  wrapped: ['\n', ' '],
  cut: ['\n', ''],
  hyphenated: ['\n', ''],
};

/** The source with its document written again, cell by cell. */
function rewritten(source: Source, written: readonly Written[], furniture: readonly Cell[]): Source {
  const runs: Run[] = [];
  const hints: Hint[] = [];
  const places = new Map<number, number>();
  let [origin, text] = ['', ''];
  written.forEach(({ cell, joint, level, isBroken }, at) => {
    origin += joints[joint][0];
    text += joints[joint][1];
    const [from, start] = [origin.length, text.length];
    places.set(cell.start, from);
    if (level !== undefined) hints.push({ kind: 'heading', start, level });
    if (isBroken) hints.push({ kind: 'break', start });
    if (cell.bold > 0 && joint !== 'beside') hints.push({ kind: 'strong', start, end: start + cell.bold });
    for (const hint of linksIn(source, cell)) {
      const place = [hint.start - cell.start + from, hint.end - cell.start + from] as const;
      hints.push({
        ...hint,
        start: hint.start - cell.start + start,
        end: hint.end - cell.start + start,
        place,
      });
    }
    const shown = written[at + 1]?.joint === 'hyphenated' ? cell.text.slice(0, -1) : cell.text;
    origin += cell.text;
    text += shown;
    runs.push({ text: start, origin: from, length: shown.length, originLength: shown.length });
  });
  for (const cell of furniture) {
    origin += '\n';
    places.set(cell.start, origin.length);
    const place = [origin.length, origin.length + cell.text.length] as const;
    hints.push({ kind: 'hidden', start: text.length, place, as: 'page' });
    origin += cell.text;
  }
  const placed = (cell: SheetCell): SheetCell => {
    const start = places.get(cell.start) ?? 0;
    return { ...cell, start, end: start + cell.end - cell.start };
  };
  const sheets = source.sheets?.map((sheet): Sheet => ({ ...sheet, cells: sheet.cells.map(placed) })) ?? [];
  return { ...source, origin, text, runs, hints, sheets };
}

/** The links that are over a cell. */
const linksIn = ({ hints }: Source, { start, end }: Cell) =>
  hints.flatMap((hint) => (hint.kind === 'link' && hint.start >= start && hint.end <= end ? [hint] : []));
