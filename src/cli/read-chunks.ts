import { readSync } from 'node:fs';
import { sleep } from './sleep.ts';

/**
 * Read what has no size, a pipe or a terminal, no further than the limit.
 * @returns undefined where there is more
 */
export function readChunks(
  descriptor: number,
  limit: number,
  read: (descriptor: number, chunk: Buffer) => number = readSync,
): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let size = 0; size <= limit;) {
    const chunk = Buffer.allocUnsafe(65_536);
    const length = readOnce(() => read(descriptor, chunk));
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return undefined;
}

/** Wait where a pipe that does not block has nothing yet; on Windows the end of one is an error. */
function readOnce(read: () => number): number {
  for (;;) {
    try {
      return read();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      sleep(5);
    }
  }
}
