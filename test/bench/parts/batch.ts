import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generatedDocument } from '../generated-document.ts';
import { median } from '../median.ts';
import type { Rows } from '../row.ts';
import { command } from '../sample.ts';

const documents = 100_000;

/** Measure `recto convert --jsonl` over many generated résumés: on one thread, then on all cores. */
export async function* batch(): Rows {
  const folder = mkdtempSync(join(tmpdir(), 'recto-batch-'));
  try {
    const file = join(folder, 'documents.jsonl');
    await pipeline(Readable.from(lines()), createWriteStream(file));
    const cores = availableParallelism();
    const one = await run(file, 1);
    yield {
      name: 'a batch on one thread',
      who: 'recto',
      value: documents / one.seconds,
      unit: 'documents/s',
    };
    const all = await run(file, cores);
    yield {
      name: `a batch on ${cores} threads`,
      who: 'recto',
      value: documents / all.seconds,
      unit: 'documents/s',
    };
    yield {
      name: `a batch on ${cores} threads, against ${cores} times one`,
      who: 'recto',
      value: one.seconds / all.seconds / cores,
      unit: 'times as fast',
      bound: { atLeast: 0.85 },
    };
    const quarter = Math.floor(all.memory.length / 4);
    const [early, late] = [all.memory.slice(quarter, 2 * quarter), all.memory.slice(-quarter)].map(
      median,
    ) as [number, number];
    yield { name: 'the memory of a batch', who: 'recto', value: late / 1000, unit: 'MB' };
    yield {
      name: 'the memory of a batch, the last quarter against the second',
      who: 'recto',
      value: late / early,
      unit: 'times as much',
      bound: { atMost: 1.1 },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* lines(): Generator<string> {
  for (let id = 0; id < documents; id++) yield `${JSON.stringify({ id, text: generatedDocument(id) })}\n`;
}

/** Run a batch, and look at the memory that it holds, in kB, every quarter of a second. */
async function run(file: string, jobs: number) {
  const begin = process.hrtime.bigint();
  const words = ['convert', '--jsonl', file, '--out', `${file}.${jobs}.jsonl`, '--jobs', String(jobs)];
  const child = spawn(process.execPath, [command, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  const memory: number[] = [];
  const watch = setInterval(() => {
    const [, size] = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    if (size) memory.push(Number(size));
  }, 250);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The batch ended with ${code}.`);
  return { seconds: Number(process.hrtime.bigint() - begin) / 1e9, memory };
}
