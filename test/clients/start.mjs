import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Start a program and wait until it ends.
 * @returns its standard output
 * @throws Error with both outputs, where it fails or takes over a minute and a half
 */
export async function start(program, words, options = {}) {
  const { stdout } = await execute(program, words, {
    timeout: 90_000,
    killSignal: 'SIGKILL',
    ...options,
  }).catch((error) => {
    throw new Error([error.message, error.stdout, error.stderr].join('\n'), { cause: error });
  });
  return stdout;
}
