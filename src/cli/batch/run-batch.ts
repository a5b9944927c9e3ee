import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import type { Options } from '../options.ts';
import { convertInput } from '../convert-input.ts';
import { Failure } from '../failure.ts';
import type { Bundle } from './bundle.ts';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';
import { count, duration, progressOn, rate } from './progress.ts';

/** What a batch does, and how it reports. */
export interface Batch {
  readonly bundles: Iterable<Bundle> | AsyncIterable<Bundle>;
  readonly jobs: number;
  readonly options: Options;
  /** Receives the outcomes of documents, in their order; `say` writes a line for people. */
  readonly take: (outcomes: readonly Outcome[], say: (line: string) => void) => void | Promise<void>;
  /** The share of the work that is done, if known. */
  readonly share: (done: number) => number | undefined;
  /** Clean up when the batch is interrupted; returns what to do next. */
  readonly stop: () => string;
  /** Where to see the warnings. */
  readonly warned: string;
  /** How many documents were done before, and the other files of folders. */
  readonly skipped: number;
  readonly others?: readonly string[];
}

type Tally = Record<'converted' | 'failed' | 'withWarnings' | 'skipped' | 'others', number>;

/** Choose the number of threads: `--jobs`, or one per core. */
export function readJobs({ jobs }: Options): number {
  if (jobs === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(jobs)) return Number(jobs);
  throw new Failure(
    `--jobs must be a number of threads from 1 to 999, not "${jobs}".\nSee: recto convert --help`,
    2,
  );
}

/**
 * Convert documents in several threads, and print a summary on standard error.
 * @returns the exit code: 1 if a document failed, or has warnings with --strict
 */
export async function runBatch(batch: Batch): Promise<number> {
  const { bundles, jobs, options, skipped, others = [] } = batch;
  const forMachines = options.format === 'json';
  // An unknown language is a mistake in the command, not in every document.
  if (options.languages) await convertInput({ name: '', text: '' }, options);
  const begin = Date.now();
  const progress = progressOn(process.stderr);
  const pool = openPool(jobs, options);
  const forget = onStop(async (code) => {
    await pool.close();
    progress.say(batch.stop());
    process.exit(code);
  });
  const tally: Tally = { converted: 0, failed: 0, withWarnings: 0, skipped, others: others.length };
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
  progress.say(forMachines ? JSON.stringify(tally) : summary(tally, batch, (Date.now() - begin) / 1000));
  return tally.failed > 0 || (options.strict && tally.withWarnings > 0) ? 1 : 0;
}

/** Call back on Ctrl-C and on a kill, with the matching exit code, until the returned function is called. */
function onStop(stop: (code: number) => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143 } as const;
  const listeners = Object.entries(signals).map(([signal, code]) => [signal, () => stop(code)] as const);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  return () => listeners.forEach(([signal, listener]) => process.off(signal, listener));
}

function summary(
  { converted, failed, withWarnings, skipped }: Tally,
  { others = [], warned }: Batch,
  seconds: number,
): string {
  const more = others.length - mostNamed;
  const named = others.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${count(more)} more` : '');
  return [
    `${count(converted)} converted in ${[duration(seconds), ...rate(converted + failed, seconds)].join(', ')}`,
    ...(failed ? [`${count(failed)} failed`] : []),
    ...(withWarnings ? [`${count(withWarnings)} with warnings (${warned})`] : []),
    ...(skipped ? [`${count(skipped)} already done`] : []),
    ...(others.length > 0
      ? [`${count(others.length)} other ${others.length === 1 ? 'file' : 'files'} skipped: ${named}`]
      : []),
  ].join('; ');
}

const mostNamed = 3;
