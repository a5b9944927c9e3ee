import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../cli/empty-folder.ts';
import { recto } from '../cli/recto.ts';
import { blocks, commands, files } from './readmes.ts';
import { expectToWork, ours } from './run-commands.ts';

/** What others run: CI, test/clients, test/cli/engines.test.ts; Hadoop nobody. */
const theirs =
  /^(?:npm (?:ci && (?:npm run demo|npm test)|install jsonresume-theme-recto)$|npx resumed? |parallel |mapred )/;

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
      'Clerk\tMarch 2021 – Present\n• Kept the books\n\nQuill & Co\t2015 – 2019\n• Bound forty books a week';
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
      skills: [{ name: 'Marbling' }],
    });
  });
});
