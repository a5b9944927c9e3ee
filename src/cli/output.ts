import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';

/**
 * Make sure that files may be written.
 * @throws Failure where one is there and `force` is not given
 */
export function checkTargets(files: readonly string[], force = false): void {
  const there = force ? [] : files.filter((file) => existsSync(file));
  if (there.length)
    throw new Failure(
      `${there.join(' and ')} ${there.length > 1 ? 'are' : 'is'} there already. Use --force to write over.`,
    );
}

/** What a file is called until it is whole. */
const temporaryName = (file: string) => `${file}.${process.pid}.tmp`;

/** Take away, however deep in a folder, files that were not yet whole when the process that wrote them was stopped. */
export function sweep(folder: string, isStopped: (pid: number) => boolean): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const [, pid] = /\.json\.(\d+)\.tmp$/.exec(name) ?? [];
    if (pid && isStopped(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Write files so that each is there whole or not at all: to a temporary name first, then renamed.
 * @throws Failure where one cannot be written; then none of those not yet renamed is left behind
 */
export function writeFiles(files: Readonly<Record<string, string>>): void {
  const written = Object.entries(files).map(([file, text]) => ({
    file,
    text,
    temporary: temporaryName(file),
  }));
  try {
    for (const { temporary, text } of written) writeFileSync(temporary, text);
    for (const { file, temporary } of written) renameSync(temporary, file);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    const { code, path } = error as NodeJS.ErrnoException;
    const file = written.find(({ temporary }) => temporary === path)?.file ?? path;
    throw new Failure(
      `${file} could not be written (${code === 'ENOENT' ? 'there is no such folder' : (code ?? String(error))}).`,
    );
  }
}
