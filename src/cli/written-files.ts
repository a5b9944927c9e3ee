import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeFiles } from './output.ts';

/** Hashes of what the command wrote and of which document, by that of where. */
type Written = Readonly<Record<string, string>>;

/** Files that are remembered. */
const most = 2_000;

/** What the file at a place is to this command. */
export type Owner = 'own' | 'changed' | 'other';

/**
 * Tell whose a file is: the command's own, if it still holds what was made of the same document; changed, if it held it once.
 * @param from the document
 */
export function ownerOf(file: string, from: string | undefined): Owner {
  try {
    const [hash, of] = readWritten()[keyOf(file)]?.split(' ') ?? [];
    if (hash === undefined || of !== sourceOf(from)) return 'other';
    return hash === hashOf(readFileSync(file)) ? 'own' : 'changed';
  } catch {
    return 'other';
  }
}

/** Those of some files that hold what the command wrote, of whatever document. */
export function ownAmong(files: readonly string[]): ReadonlySet<string> {
  const known = readWritten();
  const isOwn = (file: string) => {
    try {
      const [hash] = known[keyOf(file)]?.split(' ') ?? [];
      return hash !== undefined && hash === hashOf(readFileSync(file));
    } catch {
      return false;
    }
  };
  return new Set(files.filter(isOwn));
}

/**
 * Write files as `writeFiles` does, and remember that they are the command's own.
 * @param from the document that they were made of
 * @throws Failure where one cannot be written
 */
export function writeOutput(
  files: Readonly<Record<string, string | Uint8Array>>,
  from?: string | undefined,
): void {
  writeFiles(files);
  try {
    const added = Object.entries(files).map(
      ([file, content]) => [keyOf(file), `${hashOf(content)} ${sourceOf(from)}`] as const,
    );
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

/** The document that something is made of in the end: a page of a resume is of the document that the resume is of. */
function sourceOf(from: string | undefined): string {
  if (from === undefined || from === '-') return '-';
  const key = keyOf(from);
  return (/\.(?:json|ya?ml)$/i.test(from) ? readWritten()[key]?.split(' ')[1] : undefined) ?? key;
}

const keyOf = (file: string) => hashOf(realpathSync(file));
const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64url');

/** Where programs keep what they know of their own runs. */
function memory(): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = process.env;
  const folder = state || (process.platform === 'win32' && local) || join(homedir(), '.local', 'state');
  return join(folder, 'recto', 'written.json');
}
