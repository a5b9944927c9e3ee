import { parentPort, workerData } from 'node:worker_threads';
import type { Bundle } from './bundle.ts';
import type { JobOptions } from './outcome.ts';
import { work } from './work.ts';

/** The thread: it answers each bundle with the outcomes. */
parentPort?.on('message', async (bundle: Bundle) => {
  parentPort?.postMessage(await work(bundle, workerData as JobOptions));
});
