/** The package as it would be published, checked by the tools that know what is wrong with packages. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
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
