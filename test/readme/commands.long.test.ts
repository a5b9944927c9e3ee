import { describe, expect, it } from 'vitest';
import { commands } from './readmes.ts';
import { expectToWork, folderWithDocuments } from './run-commands.ts';

describe('the commands of the READMEs', () => {
  it('src/cli/README.md gives commands that work', async () => {
    expect(commands('src/cli/README.md').length).toBeGreaterThan(20);
    await expectToWork('src/cli/README.md', folderWithDocuments());
  }, 240_000);

  it('src/app/README.md gives commands that work', async () => {
    await expectToWork('src/app/README.md', folderWithDocuments());
  }, 60_000);
});
