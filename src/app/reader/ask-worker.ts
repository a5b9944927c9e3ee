import type { CallName, Calls, Said } from './calls.ts';

type Result<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>;

/** Why a call did not end. */
export class Refused extends Error {}

export interface Worker {
  /**
   * Have the worker do something.
   * @throws Refused (the promise rejects) with what to tell the person
   */
  ask<Name extends CallName>(
    call: Name,
    args: Parameters<Calls[Name]>,
    onProgress?: (number: number, of: number) => void,
  ): Promise<Result<Name>>;
  /** End whatever it does; a new one begins with nothing open. */
  cancel(): void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Refused) => void;
  readonly onProgress?: ((number: number, of: number) => void) | undefined;
}

/** Begin a worker at an address. */
export function askWorker(url: string): Worker {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker = begin();

  function begin(): globalThis.Worker {
    const begun = new globalThis.Worker(url, { type: 'module' });
    begun.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      const call = waiting.get(data.id);
      if (!call) return;
      if (data.kind === 'progress') return call.onProgress?.(data.number, data.of);
      waiting.delete(data.id);
      if (data.kind === 'done') call.resolve(data.value as never);
      else call.reject(new Refused(data.reason));
    });
    begun.addEventListener('error', () => end('Something went wrong while reading. Please reload the page.'));
    return begun;
  }

  function end(reason: string): void {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Refused(reason));
    waiting.clear();
    worker = begin();
  }

  return {
    ask: (call, args, onProgress) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject, onProgress });
        worker.postMessage({ id, call, args });
      }),
    cancel: () => end('Canceled.'),
  };
}
