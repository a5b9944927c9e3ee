/**
 * Measure Recto against its peers, interleaved in one run: npm run bench [-- row …]
 * Prints ratios and writes results.json; seconds are of no meaning beyond this machine.
 */
import { writeFileSync } from 'node:fs';
import { rows } from './rows.ts';
import { measure } from './measure.ts';

const wanted = process.argv.slice(2);
const results = [];
for (const row of rows.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
)) {
  const times = await measure(row.ours, row.peer, row.rounds);
  const ratio = row.unit === 'times as fast' ? times.peer / times.ours : times.ours / times.peer;
  const held = row.unit === 'times as fast' ? ratio >= row.bound : ratio <= row.bound;
  results.push({
    name: row.name,
    ratio: Number(ratio.toPrecision(3)),
    unit: row.unit,
    bound: row.bound,
    held,
  });
  const bound = `${row.unit === 'times as fast' ? 'at least' : 'at most'} ${row.bound}`;
  console.log(
    `${held ? ' ok ' : 'MISS'}  ${row.name.padEnd(58)} ${ratio.toPrecision(3).padStart(8)} ${row.unit} (${bound})`,
  );
}
if (wanted.length === 0)
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
