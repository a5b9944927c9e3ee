import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { examples } from './examples.mjs';
import { root } from './folders.mjs';
import { start } from './start.mjs';

const commandsIn = (file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)]
    .flatMap(([, block]) => block.trim().split('\n'))
    .filter((command) => /^npx resumed? /.test(command));

/** Each README that gives commands for the clients, with those that none above gives. */
const readmes = ['README.md', 'src/render/README.md'].map((file, index, files) => {
  const above = files.slice(0, index).flatMap(commandsIn);
  return { file, commands: commandsIn(file).filter((command) => !above.includes(command)) };
});

/** Try the commands that the READMEs give for the clients, in their order, in one folder. */
export function tryReadme(project) {
  describe('READMEs', () => {
    const cwd = join(project.folder, 'readme');
    const PATH = [join(cwd, 'node_modules/.bin'), project.env.PATH].join(delimiter);

    it('names both clients', async () => {
      for (const client of ['resumed', 'resume'])
        assert.ok(
          readmes[0].commands.some((command) => command.startsWith(`npx ${client} `)),
          `README.md has no ${client}`,
        );
      await mkdir(cwd);
      await symlink(join(project.folder, 'node_modules'), join(cwd, 'node_modules'));
      await cp(examples[0].document, join(cwd, 'cv.txt'));
      await start(project.recto, ['convert', 'cv.txt', '-o', 'resume.json'], { cwd });
    });

    for (const { file, command } of readmes.flatMap(({ file, commands }) =>
      commands.map((command) => ({ file, command })),
    ))
      it(`${file}: ${command}`, async () => {
        await start('sh', ['-ec', command], { cwd, env: { ...project.env, PATH } });
        // resume-cli ends with 0 even where it does not understand its words
        for (const [page] of command.matchAll(/[\w-]+\.(?:html|pdf)\b/g))
          assert.ok(statSync(join(cwd, page)).size);
      });
  });
}
