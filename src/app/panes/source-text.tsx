import type { LedgerEntry } from '../../convert.ts';
import { Lazy } from './lazy.tsx';
import { Stretches } from './stretch.tsx';

interface SourceTextProps {
  readonly origin: string;
  readonly ledger: readonly LedgerEntry[];
  /** Whether all of it is made at once. */
  readonly isWhole?: boolean;
}

/** Rows that are made together, and how high one is, in rem. */
const rowsTogether = 50;
const rowHeight = 1.6;

/** A document as the text that it is, each stretch marked with its fate. */
export function SourceText({ origin, ledger, isWhole = false }: SourceTextProps) {
  return (
    <div class="text">
      {blocksOf(origin).map(({ start, end, rows }, place) => (
        <Lazy
          key={start}
          from={start}
          to={end}
          style={`min-height:${(rows * rowHeight).toFixed(1)}rem`}
          isShown={isWhole || place === 0}
        >
          {() => <Stretches origin={origin} ledger={ledger} start={start} end={end} />}
        </Lazy>
      ))}
    </div>
  );
}

function blocksOf(text: string) {
  const blocks: { start: number; end: number; rows: number }[] = [];
  for (let start = 0; start < text.length;) {
    let [end, rows] = [start, 0];
    while (end < text.length && rows < rowsTogether) {
      const next = text.indexOf('\n', end);
      end = next < 0 ? text.length : next + 1;
      rows++;
    }
    blocks.push({ start, end, rows });
    start = end;
  }
  return blocks;
}
