/**
 * Measure Recto against the others, in turn in one run: npm run bench [-- part …]
 * Prints each row, and keeps it in results.json; README's table comes from there by `npm run examples`.
 */
import { parts } from './parts.ts';
import { keepResults, type Result } from './results.ts';
import { isMet, type Row } from './row.ts';

const known = Object.keys(parts);
const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !known.includes(part));
if (unknown !== undefined) throw new Error(`There is no part ${unknown}. There are: ${known.join(', ')}.`);

const results: Result[] = [];
for (const part of wanted.length > 0 ? wanted : known) {
  console.log(`\n${part}`);
  const load = parts[part] as (typeof parts)[string];
  for await (const measured of (await load())()) {
    const row = { ...measured, value: Number(measured.value.toPrecision(3)) };
    const met = isMet(row);
    results.push({ part, ...row, ...(met !== undefined && { met }) });
    console.log(lineOf(row));
  }
}
keepResults(results, known);

function lineOf(row: Row): string {
  const met = isMet(row);
  const verdict = met === undefined ? '' : met ? 'met' : 'missed';
  const bound = row.bound
    ? ` (${'atLeast' in row.bound ? `at least ${row.bound.atLeast}` : `at most ${row.bound.atMost}`})`
    : '';
  const what = row.who === 'recto' ? row.name : `${row.name}: ${row.who}`;
  return `${verdict.padEnd(7)} ${what.padEnd(72)} ${String(row.value).padStart(8)} ${row.unit}${bound}`;
}
