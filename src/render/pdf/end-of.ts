import type { ChildProcess } from 'node:child_process';
import { killTree } from './kill-tree.ts';
import { within } from './within.ts';

/** Milliseconds in which last words must be heard. */
const toSpeak = 500;

/**
 * Wait until a process has ended, and all that it started with it.
 * @returns how it ended, to be said after its name
 */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve(`could not be started: ${message}.`));
    child.once('exit', (code, signal) => {
      killTree(child);
      const heard = new Promise((close) => child.once('close', close));
      void within(toSpeak, heard).then(() => resolve(`ended too early (${signal ?? `exit code ${code}`}).`));
    });
  });
}
