import { column, percent } from './column.ts';
import { fieldsOf, sectionNames } from './fields.ts';
import { f1, precision, recall } from './measures.ts';
import type { Count, Tally } from './tally.ts';

const order = sectionNames.flatMap((section) => [
  section as string,
  ...fieldsOf(section).map(([field]) => `${section}.${field}`),
]);

/** Print a tally as a table of its fields, the entries of a section above its fields. */
export function printTally(tally: Tally): string {
  const counts: Readonly<Record<string, Count>> = { ...tally.entries, ...tally.fields };
  const rows = order.flatMap((name) => {
    const count = counts[name];
    if (!count || name === 'basics') return [];
    const label = name.includes('.') ? `  ${name}` : `${name}, entries`;
    const shares = [precision(count), recall(count), f1(count)].map(percent);
    return [`${label.padEnd(32)}${shares.join('')}${column(count.asked)}${column(count.given)}`];
  });
  const head = `${''.padEnd(32)}${['P', 'R', 'F1', 'asked', 'given'].map(column).join('')}`;
  return [head, ...rows].join('\n');
}
