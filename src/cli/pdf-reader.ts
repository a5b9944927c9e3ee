import { parentPort } from 'node:worker_threads';
import { readPdf } from '../source/read-pdf.ts';
import type { Source } from '../source/source.ts';
import { isUnreadable } from '../source/unreadable.ts';

/** What the thread says: that a page was read, or how it ended. */
export type Said =
  | { readonly kind: 'page' }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'fault'; readonly fault: string };

/** The thread: it reads one PDF after the other. */
parentPort?.on('message', async (bytes: Uint8Array) => {
  const say = (said: Said) => parentPort?.postMessage(said);
  try {
    say({ kind: 'source', source: await readPdf(bytes, { onPage: () => say({ kind: 'page' }) }) });
  } catch (error) {
    if (isUnreadable(error)) say({ kind: 'unreadable', reason: error.message });
    else say({ kind: 'fault', fault: String((error as Error).stack ?? error) });
  }
});
