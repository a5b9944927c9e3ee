import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where the system's browser is. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether browser tests can run here. */
export const chromiumIsHere = existsSync(chromiumPath) || missing(`chromium (${chromiumPath})`);

/** Whether PDF texts can be read here. */
export const pdftotextIsHere = runs('pdftotext', '-v') || missing('pdftotext');

/** Whether batches can be driven by GNU parallel here. */
export const parallelIsHere = runs('parallel', '--version') || missing('GNU parallel');

/** Tell whether a command can be run here. */
export function runs(command: string, ...flags: readonly string[]): boolean {
  try {
    execFileSync(command, flags, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// A skipped check must not pass for a done one
function missing(name: string): false {
  if (process.env['CI']) throw new Error(`${name} is missing, and CI must run every test`);
  console.warn(`${name} is missing: the tests that need it are skipped`);
  return false;
}
