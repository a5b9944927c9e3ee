/** Fuzz for a time, and print what was found: started by run.ts, which watches it. */
import { writeSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { findingOf } from './finding.ts';
import { random } from './random.ts';
import { reduce } from './reduce.ts';
import type { Target } from './target.ts';

const { seeds, seconds, targets, only } = readArguments(process.argv.slice(2));
const found = new Set<string>();
const runs: Record<string, number> = {};

/** Run a case, by its number; the watcher reads from the channel which it is. */
async function run(target: Target, number: number): Promise<void> {
  writeSync(3, `${target.name} ${number}\n`);
  runs[target.name] = (runs[target.name] ?? 0) + 1;
  const given = target.make(random(number));
  const finding = await findingOf(target, given);
  if (!finding || found.has(`${target.name} ${finding.what}`)) return;
  found.add(`${target.name} ${finding.what}`);
  const least = await reduce(given, async (one) => (await findingOf(target, one))?.what === finding.what);
  console.log(`\n${target.name}: ${finding.what}\n${finding.trace}`);
  console.log(`again: npm run fuzz -- --only ${target.name} --case ${number}`);
  console.log(`reduced: ${JSON.stringify({ target: target.name, ...least })}`);
}

if (only === undefined) {
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  for (const seed of seeds) {
    for (const target of targets) {
      const end = Date.now() + ((seconds * 1000) / seeds.length) * (target.share / shares);
      const { below } = random(seed);
      while (Date.now() < end) await run(target, below(2 ** 32));
    }
  }
} else for (const target of targets) await run(target, only);

console.log(`\nseeds ${seeds.join(', ')}`);
for (const [name, count] of Object.entries(runs)) console.log(`${name.padEnd(14)} ${count} runs`);
console.log(`${found.size} findings`);
process.exitCode = found.size > 0 ? 1 : 0;
