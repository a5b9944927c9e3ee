import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { examples } from './examples.mjs';
import { root } from './folders.mjs';
import { start } from './start.mjs';

const file = join(root, 'README.md');
const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';
const commands = [...readme.matchAll(/^```sh\n(.*?)^```/gms)]
  .map(([, block]) => block)
  .filter((block) => /\bresumed? /.test(block))
  .flatMap((block) => block.trim().split('\n'))
  // What they install is there already, and ours is not the registry's
  .filter((command) => !/^npm (?:i|install) /.test(command));

/** Try the commands that README gives for the clients, in its order, in one folder. */
export function tryReadme(project) {
  describe('README', { skip: readme === '' }, () => {
    const cwd = join(project.folder, 'readme');
    const PATH = [join(cwd, 'node_modules/.bin'), project.env.PATH].join(delimiter);

    it('names both clients', async () => {
      for (const client of ['resumed ', 'resume '])
        assert.ok(
          commands.some((command) => command.includes(` ${client}`)),
          `README has no ${client}`,
        );
      await mkdir(cwd);
      await symlink(join(project.folder, 'node_modules'), join(cwd, 'node_modules'));
      await cp(examples[0].document, join(cwd, 'cv.txt'));
      await start(project.recto, ['convert', 'cv.txt', '-o', 'resume.json'], { cwd });
    });

    for (const command of commands)
      it(command, async () => {
        await start('sh', ['-ec', command], { cwd, env: { ...project.env, PATH } });
        // resume-cli ends with 0 even where it does not understand its words
        for (const [page] of command.matchAll(/[\w-]+\.(?:html|pdf)\b/g))
          assert.ok(statSync(join(cwd, page)).size);
      });
  });
}
