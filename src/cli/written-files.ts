import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeFiles } from './output.ts';

/** SHA-256 of what the command wrote, by that of where; files are renewed that hold it still. */
type Written = Readonly<Record<string, string>>;

/** Files that are remembered. */
const most = 2_000;

/** Tell whether a file holds what this command wrote there the last time: then nobody loses anything with it. */
export function isOwnOutput(file: string): boolean {
  try {
    return readWritten()[keyOf(file)] === hashOf(readFileSync(file));
  } catch {
    return false;
  }
}

/**
 * Write files as `writeFiles` does, and remember that they are the command's own.
 * @throws Failure where one cannot be written
 */
export function writeOutput(files: Readonly<Record<string, string | Uint8Array>>): void {
  writeFiles(files);
  try {
    const added = Object.entries(files).map(([file, content]) => [keyOf(file), hashOf(content)] as const);
    const known = { ...readWritten() } as Record<string, string>;
    // What was written last is last.
    for (const [key] of added) delete known[key];
    const kept = [...Object.entries(known), ...added].slice(-most);
    mkdirSync(dirname(memory()), { recursive: true });
    writeFiles({ [memory()]: JSON.stringify(Object.fromEntries(kept)) });
  } catch {
    // Where nothing can be remembered, --force is asked for the next time.
  }
}

function readWritten(): Written {
  try {
    return JSON.parse(readFileSync(memory(), 'utf8')) as Written;
  } catch {
    return {};
  }
}

const keyOf = (file: string) => hashOf(realpathSync(file));
const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64url');

/** Where programs keep what they know of their own runs. */
function memory(): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = process.env;
  const folder = state || (process.platform === 'win32' && local) || join(homedir(), '.local', 'state');
  return join(folder, 'recto', 'written.json');
}
