import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { doors, specifier } from './doors.mjs';
import { node18, withoutNode18 } from './node18.mjs';
import { start } from './start.mjs';

const withoutRequireOfEsm = '--no-experimental-require-module';
const flags = process.allowedNodeEnvironmentFlags.has(withoutRequireOfEsm) ? [withoutRequireOfEsm] : [];
const runtimes = [
  { runtime: 'this Node', program: process.execPath, words: [] },
  { runtime: 'this Node without require(esm)', program: process.execPath, words: flags },
  { runtime: 'Node 18', program: node18, words: [], skip: withoutNode18 },
];
const ways = {
  import: ({ door, holds }) => [
    '--input-type=module',
    `--eval=import * as door from '${specifier(door)}'; if (!(${holds})(door)) throw new Error('wrong')`,
  ],
  require: ({ door, holds }) => [
    '--input-type=commonjs',
    `--eval=if (!(${holds})(require('${specifier(door)}'))) throw new Error('wrong')`,
  ],
};

/** Try that each door opens on each Node, by import and by require, and that the command says where it does not run. */
export function tryLoading(project) {
  describe('the command on Node 18', { skip: withoutNode18 }, () => {
    it('says which Node it needs', async () => {
      const { cause } = await start(node18, [join(project.theme, 'dist/cli.cjs'), '--help']).then(
        () => assert.fail('it runs'),
        (error) => error,
      );
      assert.equal(cause.code, 2);
      assert.match(cause.stderr, /^recto needs Node\.js 20 or later, and this is 18\./);
    });
  });

  for (const { runtime, program, words, skip = false } of runtimes)
    describe(`on ${runtime}`, { skip, concurrency: 4 }, () => {
      for (const [way, evaluate] of Object.entries(ways))
        for (const door of doors)
          it(`${way} '${specifier(door.door)}'`, async () => {
            await start(program, [...words, ...evaluate(door)], { cwd: project.folder });
          });

      it('require of the folder', async () => {
        const evaluate = `--eval=require(${JSON.stringify(project.theme)}).render({})`;
        await start(program, [...words, evaluate], { cwd: project.folder });
      });

      it('require of schema.json and package.json', async () => {
        const files = ['schema.json', 'package.json'].map(
          (file) => `require('jsonresume-theme-recto/${file}')`,
        );
        await start(program, [...words, `--eval=${files.join(';')}`], { cwd: project.folder });
      });
    });
}
