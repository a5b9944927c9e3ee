import { type ChildProcess, spawn } from 'node:child_process';
import { binary } from './recto.ts';

export const ada = 'Ada Quill\n\nExperience\nInkwell Ltd\t2019 – 2021\nBookbinder\n';
export const bo = 'Bo Moor\n\nEducation\nOstwick State University\n';

/** Start the command; resolves with its exit code when it ends. */
export function start(folder: string, words: readonly string[], env = {}) {
  const child = spawn(process.execPath, [binary, ...words], { cwd: folder, env: { ...process.env, ...env } });
  const chunks = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (chunks.out += chunk));
  child.stderr.on('data', (chunk) => (chunks.err += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, chunks, ended };
}

/** Wait until something is so, or the command has ended. */
export async function until(holds: () => boolean, child: ChildProcess): Promise<void> {
  while (!holds() && child.exitCode === null && child.signalCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
}
