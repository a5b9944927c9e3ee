/** Recto's main job on an example: set it as a PDF of two columns, convert that in a new folder, say where the page is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typeset } from './source/files/typeset.ts';
import { writePdf } from './source/files/write-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'recto-demo-'));
const document = join(folder, 'cv.pdf');
const text = readFileSync(new URL('../examples/word.txt', import.meta.url), 'utf8');
writeFileSync(document, writePdf([typeset(text, ['SKILLS', 'LANGUAGES'])]));
const { status } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('../dist/cli.cjs', import.meta.url)), document],
  { stdio: 'inherit' },
);
if (status === 0) console.log(`\nFrom ${document}.\nOpen the page: ${join(folder, 'cv.html')}`);
process.exitCode = status ?? 1;
