import { spawnSync } from 'node:child_process';

/** Seconds that a command took: of the processor, and by the clock. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

// Node tells the use of a child only to the child; bash tells it from outside. The output of the child is a pipe.
const script = `TIMEFORMAT='%3U %3S'; time "$@" 2>&1 </dev/null`;

/**
 * Start a program of Node once and wait until it ends.
 * @throws Error where it fails
 */
export function startCommand(words: readonly string[], cwd: string): Cost {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...words], {
    cwd,
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const [user, system] = stderr.trim().split(' ').map(Number);
  if (status !== 0 || user === undefined || system === undefined)
    throw new Error(`${words.join(' ')} ends with ${status}: ${stderr}`);
  return { cpu: user + system, wall };
}
