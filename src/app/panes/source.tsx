import { useMemo } from 'preact/hooks';
import type { LedgerEntry } from '../../convert.ts';
import type { Source as SourceOf } from '../../source/source.ts';
import { Sheets, type Paint } from './sheets.tsx';
import { SourceText } from './source-text.tsx';
import { fates } from './stretch.tsx';

interface SourceProps {
  readonly source: Pick<SourceOf, 'origin' | 'sheets'>;
  readonly ledger: readonly LedgerEntry[];
  readonly paint?: Paint | undefined;
  readonly isWhole?: boolean;
}

/** The document, and what became of each stretch of it. */
export function Source({ source: { origin, sheets }, ledger, paint, isWhole = false }: SourceProps) {
  const shares = useMemo(() => sharesOf(origin, ledger), [origin, ledger]);
  return (
    <>
      <dl class="legend">
        {shares.map(({ fate, share }) => (
          <div key={fate}>
            <dt>
              <span class={fate}>{share}</span>
            </dt>
            <dd>{fates[fate]}</dd>
          </div>
        ))}
      </dl>
      {sheets ? (
        <Sheets origin={origin} sheets={sheets} ledger={ledger} paint={paint} isWhole={isWhole} />
      ) : (
        <SourceText origin={origin} ledger={ledger} isWhole={isWhole} />
      )}
    </>
  );
}

/** How much of a document came to each fate, as people write it. */
function sharesOf(origin: string, ledger: readonly LedgerEntry[]) {
  const sums = new Map<LedgerEntry['fate'], number>();
  for (const { fate, start, end } of ledger)
    sums.set(fate, (sums.get(fate) ?? 0) + countIn(origin, start, end));
  const total = [...sums.values()].reduce((sum, one) => sum + one, 0);
  return (Object.keys(fates) as (keyof typeof fates)[]).flatMap((fate) => {
    const count = sums.get(fate) ?? 0;
    return count === 0
      ? []
      : [{ fate, share: `${((100 * count) / total).toFixed(count === total ? 0 : 1)} %` }];
  });
}

function countIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (!/\s/.test(text.charAt(at))) count++;
  return count;
}
