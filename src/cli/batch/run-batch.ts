import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import type { Options } from '../arguments.ts';
import { convertInput } from '../convert-input.ts';
import { Failure } from '../failure.ts';
import type { Bundle } from './bundle.ts';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';
import { count, duration, progressOn, rate } from './progress.ts';

/** What a batch does, and how it tells of it. */
export interface Batch {
  readonly bundles: Iterable<Bundle> | AsyncIterable<Bundle>;
  readonly jobs: number;
  readonly options: Options;
  /** Take what became of documents, in their order; `say` writes a line for people. */
  readonly take: (outcomes: readonly Outcome[], say: (line: string) => void) => void | Promise<void>;
  /** Which share of the work is done, where that is known. */
  readonly share: (done: number) => number | undefined;
  /** Leave all as it should be where the batch is stopped half-way; what to do next. */
  readonly stop: () => string;
  /** How many documents were done before, and how many files are none. */
  readonly skipped: number;
  readonly others?: number;
}

type Tally = Record<'converted' | 'failed' | 'withWarnings' | 'skipped' | 'others', number>;

/** How many threads to use: what `--jobs` says, or one for each core. */
export function readJobs({ jobs }: Options): number {
  if (jobs === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(jobs)) return Number(jobs);
  throw new Failure(
    `--jobs must be a number of threads from 1 to 999, not "${jobs}".\nSee: recto convert --help`,
    2,
  );
}

/**
 * Convert many documents over threads, and sum up on standard error.
 * @returns the exit code: 1 where a document failed, or has warnings under --strict
 */
export async function runBatch(batch: Batch): Promise<number> {
  const { bundles, jobs, options, skipped, others = 0 } = batch;
  const forMachines = options.format === 'json';
  // A language that is none is a fault of the command, not of every document.
  if (options.languages) await convertInput({ name: '', text: '' }, options);
  const begin = Date.now();
  const progress = progressOn(process.stderr);
  const pool = openPool(jobs, options);
  const forget = onStop(async (code) => {
    await pool.close();
    progress.say(batch.stop());
    process.exit(code);
  });
  const tally: Tally = { converted: 0, failed: 0, withWarnings: 0, skipped, others };
  const answers = Readable.from(bundles).map((bundle: Bundle) => pool.run(bundle), { concurrency: jobs * 2 });
  for await (const outcomes of answers as AsyncIterable<readonly Outcome[]>) {
    for (const { error, warnings } of outcomes) {
      tally[error === undefined ? 'converted' : 'failed'] += 1;
      if (warnings > 0) tally.withWarnings += 1;
    }
    await batch.take(outcomes, progress.say);
    const done = tally.converted + tally.failed;
    if (!forMachines) progress.tell(done, batch.share(done));
  }
  forget();
  await pool.close();
  progress.say(forMachines ? JSON.stringify(tally) : summary(tally, (Date.now() - begin) / 1000));
  return tally.failed > 0 || (options.strict && tally.withWarnings > 0) ? 1 : 0;
}

/** Be told of Ctrl-C and of a kill, with the exit code that goes with it, until that is taken back. */
function onStop(stop: (code: number) => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143 } as const;
  const listeners = Object.entries(signals).map(([signal, code]) => [signal, () => stop(code)] as const);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  return () => listeners.forEach(([signal, listener]) => process.off(signal, listener));
}

function summary({ converted, failed, withWarnings, skipped, others }: Tally, seconds: number): string {
  return [
    `${count(converted)} converted in ${duration(seconds)} (${rate(converted + failed, seconds)})`,
    ...(failed ? [`${count(failed)} failed`] : []),
    ...(withWarnings ? [`${count(withWarnings)} with warnings (use --format json to see them)`] : []),
    ...(skipped ? [`${count(skipped)} already done`] : []),
    ...(others ? [`${count(others)} ${others === 1 ? 'file' : 'files'} skipped (not a document)`] : []),
  ].join('; ');
}
