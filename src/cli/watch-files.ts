import { statSync } from 'node:fs';

/** Milliseconds between two looks at a file: by the clock, which works on every disk and with every editor. */
const interval = 200;

/**
 * Have something done whenever one of some files has changed from what it is now.
 * @returns what ends it
 */
export function watchFiles(files: readonly string[], onChange: () => void): () => void {
  const states = new Map(files.map((file) => [file, stateOf(file)]));
  const timer = setInterval(() => {
    const changed = files.filter((file) => {
      const state = stateOf(file);
      // A file that is being replaced is away for a moment.
      if (state === undefined || state === states.get(file)) return false;
      states.set(file, state);
      return true;
    });
    if (changed.length > 0) onChange();
  }, interval);
  return () => clearInterval(timer);
}

function stateOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && found.size > 0 ? `${found.ino} ${found.mtimeMs} ${found.size}` : undefined;
}
