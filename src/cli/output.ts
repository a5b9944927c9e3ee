import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.ts';
import { renameOver } from './rename-over.ts';
import { whyNot } from './why-not.ts';

/** Devices and pipes are written to, not written over. */
export function isPlain(file: string): boolean {
  if (!existsSync(file)) return true;
  const found = statSync(file);
  return found.isFile() || found.isDirectory();
}

/**
 * Make a folder, with those that it is in.
 * @throws Failure where that cannot be
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`The folder ${folder} could not be made: ${whyNot(error)}.`);
  }
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
 * mode, and a link to it stays a link to it.
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
      return () => renameOver(temporary, target);
    });
    for (const write of whole) write();
  } catch (error) {
    for (const temporary of temporaries) if (existsSync(temporary)) rmSync(temporary);
    const isRefused = (error as NodeJS.ErrnoException).code === 'ENOENT' && existsSync(dirname(current));
    throw new Failure(
      `${current} could not be written: ${isRefused ? 'no file can be made there' : whyNot(error)}.`,
    );
  }
}
