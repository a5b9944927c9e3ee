import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const { PUPPETEER_EXECUTABLE_PATH, CHROMIUM } = process.env;
const executable = PUPPETEER_EXECUTABLE_PATH ?? CHROMIUM ?? '/usr/bin/chromium';

/**
 * Write a starter of the system's chromium into a folder.
 * It has no sandbox: containers and root cannot have one, and the pages are our own.
 * @returns the path of the starter
 */
export async function writeChromium(folder) {
  const starter = join(folder, 'chromium.sh');
  await writeFile(starter, `#!/bin/sh\nexec "${executable}" --no-sandbox "$@"\n`, { mode: 0o755 });
  return starter;
}
