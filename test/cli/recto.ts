import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const binary = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Start the built command in a folder; without input, standard input is the null device, as in a hook. */
export function recto(folder: string, words: readonly string[], input?: string | Buffer): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...words], {
    cwd: folder,
    encoding: 'utf8',
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] as const } : { input }),
  });
  return { code: status, out: stdout, err: stderr };
}

/** Make an empty folder for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recto-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Let `npx recto` in a folder be the built command. */
export function linkRecto(folder: string): void {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(binary, join(folder, 'node_modules/.bin/recto'));
}
