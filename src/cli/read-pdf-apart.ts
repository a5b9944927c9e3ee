import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Source } from '../source/source.ts';
import { Unreadable } from '../source/unreadable.ts';
import type { Said } from './pdf-reader.ts';

/** Milliseconds in which the first page is read, with what reads it loaded on a slow machine, each further one, and all of them. */
const [first, further, all] = [10_000, 5_000, 60_000];
/** Megabytes that the thread may fill. */
const memory = 1_024;

let thread: Worker | undefined;

/**
 * Read a PDF in its own thread, which is terminated if the file takes too long or too much memory.
 * @param reader the file of the thread; by default next to this one
 * @throws Unreadable if the file cannot be read, or not in time
 */
export function readPdfApart(bytes: Uint8Array, reader?: string): Promise<Source> {
  const worker = (thread ??= begin(reader ?? join(__dirname, 'pdf-reader.cjs')));
  return new Promise((resolve, reject) => {
    const end = (problem?: Error) => {
      clearTimeout(next);
      clearTimeout(last);
      worker.removeAllListeners();
      worker.unref();
      if (problem) reject(problem);
    };
    const give = () => {
      thread = undefined;
      void worker.terminate();
      end(
        new Unreadable(
          'The PDF takes too long, or too much memory, to read. Print it to a new PDF and try again.',
        ),
      );
    };
    let next = setTimeout(give, first);
    const last = setTimeout(give, all);
    worker.ref();
    worker.on('error', give);
    worker.on('exit', give);
    worker.on('message', (said: Said) => {
      if (said.kind === 'page') {
        clearTimeout(next);
        next = setTimeout(give, further);
      } else if (said.kind === 'source') {
        end();
        resolve(said.source);
      } else end(said.kind === 'unreadable' ? new Unreadable(said.reason) : new Error(said.fault));
    });
    worker.postMessage(bytes);
  });
}

function begin(reader: string): Worker {
  const worker = new Worker(reader, {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  worker.unref();
  return worker;
}
