import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether browser tests can run here. */
export const chromiumIsHere = existsSync(executablePath) || missing(`chromium (${executablePath})`);

/** Whether PDF texts can be read here. */
export const pdftotextIsHere = runs('pdftotext', '-v') || missing('pdftotext');

/** Launch the system's chromium. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args });
}

function runs(command: string, ...flags: readonly string[]): boolean {
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
