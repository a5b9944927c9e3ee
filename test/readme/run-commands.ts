import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { emptyFolder } from '../cli/empty-folder.ts';
import { linkRecto } from '../cli/recto.ts';
import { startRecto } from '../cli/start-recto.ts';
import { typeset } from '../source/files/typeset.ts';
import { writePdf } from '../source/files/write-pdf.ts';
import { commands, root } from './readmes.ts';

/** What runs the command. */
export const ours = /^npx jsonresume-theme-recto /;
/** What runs until it is interrupted. */
const lasting = /^npx jsonresume-theme-recto open /;

/** A folder with what the commands name. */
export function folderWithDocuments(): string {
  const folder = emptyFolder();
  const text = readFileSync(join(root, 'examples/word.txt'), 'utf8');
  mkdirSync(join(folder, 'cvs'));
  mkdirSync(join(folder, 'team'));
  for (const [name, content] of Object.entries({
    'cv.txt': text,
    'cv.pdf': writePdf([typeset(text, ['SKILLS', 'LANGUAGES'])]),
    'notes.md': '# Ada Quill\n\n## Experience\n\n### Bookbinder, Inkwell Ltd\n\n*2019 – 2021*\n',
    'cvs/ada.txt': 'Ada Quill',
    'team/ada.json': '{ "basics": { "name": "Ada Quill" } }',
    'documents.jsonl': '{ "id": 1, "text": "Ada Quill" }',
  }))
    writeFileSync(join(folder, name), content);
  return folder;
}

/** Run each command of a README in a folder, in their order. */
export async function expectToWork(file: string, folder: string): Promise<void> {
  linkRecto(folder);
  for (const command of commands(file).filter((line) => ours.test(line))) {
    if (lasting.test(command)) {
      const run = startRecto(folder, [...command.replace(ours, '').split(' '), '--no-open']);
      await run.says('Ctrl+C');
      expect(await run.end()).toBe(0);
      continue;
    }
    const { status, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
    expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({
      command,
      status: 0,
      stderr: '',
    });
  }
}
