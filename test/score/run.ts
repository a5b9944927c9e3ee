/**
 * Score a converter and print what came of it:
 * npx tsx test/score/run.ts [module exporting convert] [--group tuned|heldOut|fixtures] [--only name] [--worst n] [--diff]
 * --folder path (may be repeated) scores the documents of a folder: NAME.txt, .md or .html with its truth in NAME.json.
 * --oracle tells where each lost value was lost, and --examples n shows as many of each cause.
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { attempt, type Attempt, type Convert } from './attempt.ts';
import type { Document } from './document.ts';
import { collected, fixtures } from './fixtures.ts';
import { microF1 } from './measures.ts';
import { type Loss, lossesOf } from './oracle.ts';
import { printCauses, printCausesByField } from './print-causes.ts';
import { printDifferences } from './print-differences.ts';
import { printLines } from './print-lines.ts';
import { printLosses } from './print-losses.ts';
import { printPeople } from './print-people.ts';
import { printTally } from './print-tally.ts';
import { readingOf } from './reading.ts';
import { roundTrips } from './round-trips.ts';
import { sumTallies, type Tally } from './tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    group: { type: 'string', default: 'tuned' },
    folder: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    worst: { type: 'string', default: '0' },
    diff: { type: 'boolean', default: false },
    oracle: { type: 'boolean', default: false },
    examples: { type: 'string', default: '0' },
  },
});

const sources: Readonly<Record<string, () => readonly Document[]>> = {
  tuned: () => roundTrips('tuned'),
  heldOut: () => roundTrips('heldOut'),
  fixtures: () => fixtures(fileURLToPath(new URL('../fixtures', import.meta.url))),
};
const folders = values.folder;
const source = folders.length > 0 ? () => folders.flatMap(collected) : sources[values.group];
if (!source) throw new Error(`--group is one of ${Object.keys(sources).join(', ')}`);

const documents = source().filter(({ group, name }) => `${group}/${name}`.includes(values.only ?? ''));
if (documents.length === 0) throw new Error('no document to score');
const convert = await converter(positionals[0]);
const attempts: Attempt[] = [];
for (const document of documents) attempts.push(await attempt(document, convert));
const all = sumTallies(attempts.map(({ tally }) => tally));

console.log(printTally(all));
const name = folders.length > 0 ? 'all' : `all of ${values.group}`;
console.log(`\n${printLines({ ...byGroup(attempts), [name]: all })}`);
if (folders.length > 0) console.log(`\n${printPeople(attempts)}`);
const worst = [...attempts]
  .sort((a, b) => microF1(a.tally) - microF1(b.tally))
  .slice(0, Number(values.worst));
if (worst.length > 0) console.log(`\nworst\n${printLines(byName(worst))}`);
for (const failed of attempts.filter(({ failure }) => failure !== undefined))
  console.log(`\nfailed ${failed.document.group}/${failed.document.name}: ${failed.failure}`);
if (values.diff)
  for (const one of worst.length > 0 ? worst : attempts) console.log(`\n${printDifferences(one)}`);
if (values.oracle) {
  const losses: Loss[] = [];
  for (const { document, failure } of attempts)
    if (failure === undefined) losses.push(...lossesOf(document, await readingOf(document, convert)));
  console.log(`\nwhere values were lost, in per cent\n${printCauses(losses)}`);
  console.log(`\nthe commonest causes of each field\n${printCausesByField(losses)}`);
  if (Number(values.examples) > 0) console.log(`\n${printLosses(losses, Number(values.examples))}`);
}

async function converter(path: string | undefined): Promise<Convert> {
  const url = path ? pathToFileURL(resolve(path)) : new URL('../../src/convert.ts', import.meta.url);
  const { convert } = await import(url.href);
  if (typeof convert !== 'function') throw new Error(`${url.href} exports no function convert`);
  return convert;
}

function byGroup(attempts: readonly Attempt[]): Readonly<Record<string, Tally>> {
  const groups = new Set(attempts.map(({ document }) => document.group));
  return Object.fromEntries(
    [...groups].map((group) => [
      group,
      sumTallies(attempts.filter(({ document }) => document.group === group).map(({ tally }) => tally)),
    ]),
  );
}

function byName(attempts: readonly Attempt[]): Readonly<Record<string, Tally>> {
  return Object.fromEntries(
    attempts.map(({ document, tally }) => [`${document.group}/${document.name}`, tally]),
  );
}
