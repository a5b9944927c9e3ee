import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Rows } from '../row.ts';

interface Budget {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

/** Tell the size of each door, and its limit, as size-limit does. */
export async function* sizes(): Rows {
  const { stdout } = spawnSync('npx', ['--no', '--', 'size-limit', '--json'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
  });
  for (const { name, size, sizeLimit } of JSON.parse(stdout) as readonly Budget[])
    yield {
      name: `size: ${name}`,
      who: 'recto',
      value: size / 1000,
      unit: 'kB of brotli',
      bound: { atMost: sizeLimit / 1000 },
    };
}
