import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { binary, state } from './recto.ts';

/** A command that runs until it is interrupted. */
export interface Running {
  /** Wait until it has said something, on either stream; gives all that it said. */
  says(what: string | RegExp): Promise<string>;
  /** Interrupt it; gives the exit code. */
  end(): Promise<number | null>;
}

/** Start the built command in a folder; it is ended with the test. */
export function startRecto(folder: string, words: readonly string[]): Running {
  const child = spawn(process.execPath, [binary, ...words], {
    cwd: folder,
    env: { ...process.env, ...state },
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      listeners.forEach((listener) => listener());
    });
  const ended = new Promise<number | null>((resolve) => void child.on('close', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    says: (what) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!(typeof what === 'string' ? said.includes(what) : what.test(said))) return;
          listeners.delete(look);
          resolve(said);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended, and said: ${said}`)));
      }),
    end: async () => {
      child.kill('SIGINT');
      return await ended;
    },
  };
}
