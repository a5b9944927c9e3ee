import { column, percent } from './column.ts';
import { coreF1, macroF1, microF1, ratio } from './measures.ts';
import type { Tally } from './tally.ts';

/** Print a tally a line for each name, in one table. */
export function printLines(tallies: Readonly<Record<string, Tally>>): string {
  const titles = ['macro', 'core', 'micro', 'loss', 'invented', 'docs', 'failed'];
  const head = `${''.padEnd(32)}${titles.map(column).join('')}`;
  const rows = Object.entries(tallies).map(([name, tally]) => {
    // One document has too few values a field for an average over fields to mean anything.
    const averages =
      tally.documents > 1 ? [macroF1(tally), coreF1(tally)].map(percent) : ['-', '-'].map(column);
    const shares = [microF1(tally), ratio(tally.lost), ratio(tally.invented)].map(percent);
    const counts = [tally.documents, tally.failures].map(column);
    return [name.padEnd(32), ...averages, ...shares, ...counts].join('');
  });
  return [head, ...rows].join('\n');
}
