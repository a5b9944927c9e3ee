/** Recto's main job on an example: convert it into a new folder, and say where the page is. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'recto-demo-'));
const document = join(folder, 'word.txt');
cpSync(fileURLToPath(new URL('../examples/word.txt', import.meta.url)), document);
const { status } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('../dist/cli.cjs', import.meta.url)), document],
  { stdio: 'inherit' },
);
if (status === 0) console.log(`\nOpen the page: ${join(folder, 'word.html')}`);
process.exitCode = status ?? 1;
