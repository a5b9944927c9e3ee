/** The package as it would be published, checked by the tools that know what is wrong with packages. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { promisify } from 'node:util';
import { build } from 'tsup';
import shipped from '../../tsup.config.js';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'recto-package-'));
after(() => rm(folder, { recursive: true }));

const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
const [{ filename }] = JSON.parse((await execute('npm', packing, { cwd: root })).stdout);
const tarball = join(folder, filename);

const checks = {
  'publint: the package resolves for all who load it': ['publint', tarball, '--strict'],
  'attw: the types resolve in ES modules, CommonJS and bundlers': ['attw', tarball, '--profile', 'node16'],
  'size-limit: each door keeps to its budget': ['size-limit'],
  'knip: no file, export or dependency is unused': ['knip'],
};

describe('the package', { concurrency: true }, () => {
  for (const [name, words] of Object.entries(checks))
    it(name, async (test) => {
      const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
      const { stdout } = await execute('npx', ['--no', '--', ...words], { cwd: root, env }).catch((error) => {
        throw new Error(error.stdout.trim() || error.stderr);
      });
      if (words[0] === 'size-limit') test.diagnostic(stdout.trim());
    });
});

it('the theme with English alone takes 26.5 KiB', async (test) => {
  const onlyEnglish = {
    name: 'only-english',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]labels[\\/][a-z]{2}\.ts$/ }, ({ path }) => {
        const [language] = path.slice(-'en.ts'.length).split('.');
        return language === 'en' ? undefined : { contents: `export const ${language} = undefined;` };
      });
      onLoad({ filter: /[\\/]labels[\\/]countries\.ts$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(/^ {2}(?!en)[a-z]{2}: .*$/gm, ''),
        loader: 'ts',
      }));
    },
  };
  await build({
    ...shipped[0],
    config: false,
    entry: { theme: join(root, 'src/render/html/index.ts') },
    format: ['esm'],
    dts: false,
    outDir: join(folder, 'english'),
    esbuildPlugins: [onlyEnglish],
  });
  const size = brotliCompressSync(await readFile(join(folder, 'english/theme.js'))).length;
  test.diagnostic(`${size} bytes of brotli`);
  assert.ok(size <= 26.5 * 1024, `${size} bytes`);
});
