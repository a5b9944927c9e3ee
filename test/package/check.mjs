/** The package as it would be published, checked by the tools that know what is wrong with packages. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { promisify } from 'node:util';

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

// The bundle of the door tells a language by its shape
const language = /\bvar (?!en=)\w\w=\{labels:[^]*?(?=\bvar \w+=)/g;

it('the theme with English alone takes 15 KiB', async (test) => {
  let left = 0;
  const onlyEnglish = {
    name: 'only-english',
    setup: ({ onLoad }) =>
      onLoad({ filter: /dist.*\.js$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        left += code.match(language)?.length ?? 0;
        return {
          contents: code
            .replace(language, '')
            .replace(/\bvar translations=\{[^}]*\}/, 'var translations={en}'),
        };
      }),
  };
  const { outputFiles } = await build({
    entryPoints: [join(root, 'dist/theme.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    plugins: [onlyEnglish],
  });
  const size = brotliCompressSync(outputFiles[0].contents).length;
  test.diagnostic(`${size} bytes of brotli`);
  assert.equal(left, 15);
  assert.ok(size <= 15 * 1024, `${size} bytes`);
});
