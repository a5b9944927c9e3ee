import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Bundle, takeApart } from './bundle.ts';
import { failedFile, failedLine, type JobOptions, type Outcome } from './outcome.ts';
import { parseLine } from './parse-line.ts';

/** Threads, started as they are needed. */
export interface Pool {
  /** Let a thread process a bundle. If a thread dies, that is the outcome of the document that caused it. */
  readonly run: (bundle: Bundle) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

/** Open a pool of up to `jobs` threads. */
export function openPool(jobs: number, options: JobOptions): Pool {
  const threads = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: ((thread: Worker) => void)[] = [];

  const start = () => {
    const thread = new Worker(join(__dirname, 'worker.cjs'), { workerData: options });
    threads.add(thread);
    return thread;
  };
  const take = () =>
    idle.pop() ?? (threads.size < jobs ? start() : new Promise<Worker>((resolve) => waiting.push(resolve)));
  const give = (thread: Worker) => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };

  async function run(bundle: Bundle): Promise<readonly Outcome[]> {
    const thread = await take();
    try {
      thread.postMessage(bundle);
      const [outcomes] = await once(thread, 'message');
      give(thread);
      return outcomes as readonly Outcome[];
    } catch (problem) {
      threads.delete(thread);
      waiting.shift()?.(start());
      const parts = takeApart(bundle);
      return parts.length > 1 ? (await Promise.all(parts.map(run))).flat() : [deadly(bundle, problem)];
    }
  }

  const close = async () => {
    await Promise.all([...threads].map((thread) => thread.terminate()));
  };
  return { run, close };
}

function deadly(bundle: Bundle, problem: unknown): Outcome {
  if ('documents' in bundle) return failedFile(bundle.documents[0]?.file ?? '', problem);
  return failedLine(bundle.line, problem, idOf(bundle.block));
}

function idOf(line: Uint8Array): unknown {
  try {
    return parseLine(line, '').id;
  } catch {
    return undefined;
  }
}
