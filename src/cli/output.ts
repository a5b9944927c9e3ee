import {
  chmodSync,
  existsSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './failure.ts';

/**
 * Make sure that files may be written: none of them is one that is read, or another of them, whatever it is called.
 * @throws Failure also where one is there and `force` is not given
 */
export function checkTargets(
  files: readonly string[],
  inputs: readonly (string | undefined)[],
  force = false,
): void {
  const taken = new Set(inputs.filter((input) => input !== undefined).map(placeOf));
  for (const file of files) {
    if (taken.has(placeOf(file)))
      throw new Failure(`${file} is already an input or output of this command. Name a different file.`, 2);
    if (isPlain(file)) taken.add(placeOf(file));
  }
  const there = force ? [] : files.filter((file) => existsSync(file) && isPlain(file));
  if (there.length)
    throw new Failure(
      `${there.join(' and ')} already ${there.length > 1 ? 'exist' : 'exists'}. Use --force to overwrite.`,
    );
}

const placeOf = (file: string) => (existsSync(file) ? realpathSync(file) : resolve(file));

/** Devices and pipes are written to, not written over. */
function isPlain(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return !found || found.isFile() || found.isDirectory();
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
 * Write files so that each is there whole or not at all: to a temporary name first, then renamed. What is there keeps its
 * mode, and stands behind the link that it stood behind.
 * @throws Failure where one cannot be written; then none of those not yet renamed is left behind
 */
export function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): void {
  const temporaries: string[] = [];
  let current = '';
  try {
    const whole = Object.entries(files).map(([file, text]) => {
      current = file;
      if (!isPlain(file)) return () => writeFileSync(file, text);
      const target = existsSync(file) ? realpathSync(file) : file;
      const temporary = temporaryName(target);
      temporaries.push(temporary);
      writeFileSync(temporary, text);
      if (existsSync(target)) chmodSync(temporary, statSync(target).mode);
      return () => renameSync(temporary, target);
    });
    for (const write of whole) write();
  } catch (error) {
    for (const temporary of temporaries) rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(
      `${current} could not be written (${code === 'ENOENT' ? 'the folder does not exist' : (code ?? String(error))}).`,
    );
  }
}
