import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../cli/empty-folder.ts';
import { linkRecto, recto } from '../cli/recto.ts';
import { startRecto } from '../cli/start-recto.ts';
import { typeset } from '../source/files/typeset.ts';
import { writePdf } from '../source/files/write-pdf.ts';
import { blocks, commands, files, root } from './readmes.ts';

const ours = /^npx jsonresume-theme-recto /;
/** What runs until it is interrupted. */
const lasting = /^npx jsonresume-theme-recto open /;
/** What others run: CI, test/clients, test/cli/engines.test.ts; Hadoop nobody. */
const theirs =
  /^(?:npm (?:ci && (?:npm run demo|npm test)|install jsonresume-theme-recto)$|npx resumed? |parallel |mapred )/;

/** A folder with what the commands name. */
function folderWithDocuments(): string {
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
async function expectToWork(file: string, folder: string): Promise<void> {
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

describe('the commands of the READMEs', () => {
  it.each(files)('of %s are tried', (file) => {
    expect(commands(file).filter((line) => !ours.test(line) && !theirs.test(line))).toEqual([]);
  });

  it('README.md makes of its text what it shows, in an empty folder', async () => {
    const [before = ''] = blocks('README.md', 'text');
    const [after = ''] = blocks('README.md', 'json');
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.txt'), before);
    await expectToWork('README.md', folder);
    const { $schema: _, ...resume } = JSON.parse(readFileSync(join(folder, 'cv.json'), 'utf8'));
    expect(resume).toEqual(JSON.parse(after));
    expect(readFileSync(join(folder, 'cv.html'), 'utf8')).toContain('Bound forty books a week');
  }, 60_000);

  it('src/cli/README.md gives commands that work', async () => {
    expect(commands('src/cli/README.md').length).toBeGreaterThan(20);
    await expectToWork('src/cli/README.md', folderWithDocuments());
  }, 240_000);

  it('src/app/README.md gives commands that work', async () => {
    await expectToWork('src/app/README.md', folderWithDocuments());
  }, 60_000);

  it('others give only commands of clients', () => {
    const rest = files.filter(
      (file) => !['README.md', 'src/cli/README.md', 'src/app/README.md'].includes(file),
    );
    expect(rest.flatMap(commands).filter((line) => ours.test(line))).toEqual([]);
  });
});

describe('the data of the READMEs', () => {
  it.each(files)('of %s is JSON', (file) => {
    for (const block of blocks(file, 'json')) expect(() => JSON.parse(block)).not.toThrow();
  });

  it('src/cli/README.md shows facts that find their entries', () => {
    const folder = emptyFolder();
    const [facts = ''] = blocks('src/cli/README.md', 'yaml');
    writeFileSync(join(folder, 'facts.yaml'), facts);
    const jobs =
      'Clerk\t2019 – 2021\n• Kept the books\n\nQuill & Co\t2015 – 2019\n• Bound forty books a week';
    const { code, out, err } = recto(
      folder,
      ['convert', '--with', 'facts.yaml', '--format', 'json'],
      `Somebody\n\nExperience\n${jobs}\n`,
    );
    expect(code).toBe(0);
    expect(err).not.toContain('supplement');
    expect(JSON.parse(out)).toMatchObject({
      basics: { name: 'Ada Quill' },
      work: [{ name: 'Inkwell Ltd' }, { position: 'Bookbinder' }],
      skills: [{ name: 'Gilding' }],
    });
  });
});
