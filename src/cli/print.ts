import { writeSync } from 'node:fs';
import { Failure } from './failure.ts';
import { sleep } from './sleep.ts';
import { whyNot } from './why-not.ts';

/** The numbers of the streams. */
export const descriptors = { stdout: 1, stderr: 2 } as const;

const names = { stdout: 'Standard output', stderr: 'Standard error' } as const;

/** Where text goes: the result, or messages about it. */
export type Stream = keyof typeof descriptors;

/**
 * Write text or bytes to standard output or standard error, completely, before returning.
 * If the reader has gone away, the rest is dropped.
 * @throws Failure where it cannot be written
 */
export function print(text: string | Uint8Array, stream: Stream = 'stdout'): void {
  // Not by process.stdout: its streams take longer to load than a resume to validate.
  let rest = typeof text === 'string' ? Buffer.from(text) : text;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptors[stream], rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw new Failure(`${names[stream]} could not be written: ${whyNot(error)}.`);
      sleep(5);
    }
  }
}
