import type { Conversion, LedgerEntry } from '../convert.ts';
import type { Sheet, SheetCell } from '../source/source.ts';
import { Stretch } from './stretch.tsx';

/** The pages of a document: what stands on them at its place, each stretch marked with its fate. */
export function Sheets({ source: { origin, sheets = [] }, ledger }: Pick<Conversion, 'source' | 'ledger'>) {
  const named = new Set<number>();
  return (
    <>
      {sheets.map((sheet, at) => (
        <div
          class="sheet"
          role="group"
          aria-label={`Page ${at + 1}`}
          style={`aspect-ratio:${sheet.width}/${sheet.height}`}
        >
          {sheet.cells.map((cell) => (
            <span style={placeOf(cell, sheet)}>{piecesOf(cell, origin, ledger, named)}</span>
          ))}
        </div>
      ))}
    </>
  );
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;

function placeOf({ x0, y, size }: SheetCell, { width, height }: Sheet): string {
  const font = `${((100 * size) / width).toFixed(2)}cqw`;
  return `left:${percent(x0, width)};top:${percent(y - size, height)};font-size:${font}`;
}

/** The text of a cell, by the stretches of the ledger. */
function piecesOf(
  { start, end }: SheetCell,
  origin: string,
  ledger: readonly LedgerEntry[],
  named: Set<number>,
) {
  let at = start;
  const pieces = [];
  for (let index = firstBehind(ledger, start); index < ledger.length; index++) {
    const entry = ledger[index] as LedgerEntry;
    if (entry.start >= end) break;
    const [from, to] = [Math.max(start, entry.start), Math.min(end, entry.end)];
    pieces.push(origin.slice(at, from));
    const id = named.has(index) ? undefined : `c${index}`;
    named.add(index);
    pieces.push(<Stretch entry={entry} id={id} text={origin.slice(from, to)} />);
    at = to;
  }
  return [...pieces, origin.slice(at, end)];
}

/** The index of the first stretch that ends behind an offset. */
function firstBehind(ledger: readonly LedgerEntry[], offset: number): number {
  let [low, high] = [0, ledger.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ledger[middle] as LedgerEntry).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
