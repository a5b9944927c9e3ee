import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../cli/empty-folder.ts';
import { linkRecto, recto } from '../cli/recto.ts';
import { typeset } from '../source/files/typeset.ts';
import { writePdf } from '../source/files/write-pdf.ts';
import { blocks, commands, files, root } from './readmes.ts';

const ours = /^npx jsonresume-theme-recto /;
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
function expectToWork(file: string, folder: string): void {
  linkRecto(folder);
  for (const command of commands(file).filter((line) => ours.test(line))) {
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

  it('README.md makes of its text what it shows, in an empty folder', () => {
    const [before = ''] = blocks('README.md', 'text');
    const [after = ''] = blocks('README.md', 'json');
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.txt'), before);
    expectToWork('README.md', folder);
    const { $schema: _, ...resume } = JSON.parse(readFileSync(join(folder, 'cv.json'), 'utf8'));
    expect(resume).toEqual(JSON.parse(after));
    expect(readFileSync(join(folder, 'cv.html'), 'utf8')).toContain('Bound forty books a week');
  }, 60_000);

  it('src/cli/README.md gives commands that work', () => {
    const folder = folderWithDocuments();
    expect(commands('src/cli/README.md').length).toBeGreaterThan(20);
    expectToWork('src/cli/README.md', folder);
  }, 240_000);

  it('others give only commands of clients', () => {
    const rest = files.filter((file) => !['README.md', 'src/cli/README.md'].includes(file));
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
