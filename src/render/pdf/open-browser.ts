import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.ts';
import { endOf } from './end-of.ts';
import { killTree } from './kill-tree.ts';
import { startBrowser } from './start-browser.ts';
import { talk } from './talk.ts';
import { within } from './within.ts';

/** A browser that runs without a window. */
export interface Browser {
  /**
   * Ask for something in the DevTools protocol, of the browser or of a session with one of its pages.
   * @throws Error if it is rejected, or the browser ends or does not answer in time
   */
  readonly send: (method: string, params?: object, sessionId?: string) => Promise<unknown>;
  /** End the browser and remove its files; never fails, and may be called again. */
  readonly close: () => Promise<void>;
}

/** Milliseconds in which the browser must answer, and in which it must end once it is asked to. */
const [toAnswer, toEnd] = [30_000, 2_000];

/** Processes that were just killed may hold a folder for a moment. */
const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const;

/**
 * Start a browser without a window, which asks nothing of the network.
 * It ends with this process, which it keeps from ending only while an answer is awaited.
 * @param path where the browser is
 * @param patience milliseconds in which each answer must come
 * @throws Error if it cannot be started, ends early or does not answer, with its last output
 */
export async function openBrowser(path: string, patience = toAnswer): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-pdf-'));
  let child: ChildProcess | undefined;
  let removed: Promise<void> | undefined;
  const kill = () => {
    // Once it is removed, its number may be another's
    if (child && !removed) killTree(child);
  };
  const forget = atExit(() => {
    kill();
    rmSync(folder, removal);
  });
  const remove = () => {
    kill();
    // Where it cannot be removed now, it is tried once more as this process ends
    return (removed ??= rm(folder, removal).then(forget, () => {}));
  };
  try {
    child = startBrowser(path, folder);
    const browser = converse(child, path, patience, remove);
    await browser.send('Browser.getVersion');
    return browser;
  } catch (error) {
    await remove();
    throw error;
  }
}

function converse(child: ChildProcess, path: string, patience: number, remove: () => Promise<void>): Browser {
  const [, , , to, from] = child.stdio;
  if (!(to instanceof Socket && from instanceof Socket)) throw new Error(`${path} could not be started.`);
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => (said = (said + piece.toString()).slice(-2_000)));
  // A pipe breaks when the browser ends, which is handled below
  for (const pipe of child.stdio) pipe?.on('error', () => {});

  const fail = (how: string) => {
    const lastLines = said.trim().split('\n').slice(-5);
    end(new Error([`${path} ${how}`, ...lastLines].join('\n').trim()));
    return remove();
  };
  const { send, end } = talk([to, from], patience, (method) => {
    void fail(`did not answer within ${patience / 1_000} s to ${method}.`);
  });
  const ended = endOf(child).then(fail);
  return {
    send,
    close: async () => {
      send('Browser.close').catch(() => {});
      end(new Error('The browser was closed.'));
      await within(toEnd, ended);
      await remove();
    },
  };
}
