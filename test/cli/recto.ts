import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../built.ts';

export const binary = built('cli.cjs');

/** What the command remembers of its runs is not that of the person who runs the tests. */
export const state = { XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'recto-state-')) };

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Start the built command in a folder; without input, standard input is the null device, as in a hook. */
export function recto(
  folder: string,
  words: readonly string[],
  input?: string | Buffer,
  env: Readonly<Record<string, string>> = {},
): Run {
  // Tests may themselves be started by npx, which hints depend on.
  const { npm_command: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...words], {
    cwd: folder,
    env: { ...inherited, ...state, ...env },
    encoding: 'utf8',
    timeout: 60_000,
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] as const } : { input }),
  });
  return { code: status, out: stdout, err: stderr };
}

/** Let `npx recto` and `npx jsonresume-theme-recto` in a folder be the built command. */
export function linkRecto(folder: string): void {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  for (const name of ['recto', 'jsonresume-theme-recto']) {
    const command = join(folder, 'node_modules/.bin', name);
    if (process.platform === 'win32')
      writeFileSync(`${command}.cmd`, `@"${process.execPath}" "${binary}" %*\r\n`);
    else symlinkSync(binary, command);
  }
}
