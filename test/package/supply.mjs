/** What comes with the package and what goes out with it: licences, advisories, files, bytes. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const json = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));
const { packages } = await json('package-lock.json');
const manifest = await json('package.json');

describe('licences', () => {
  it('of what is installed with it are these', () => {
    const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
    assert.deepEqual(
      Object.fromEntries(
        installed.map(([path, { license }]) => [path.replace('node_modules/', ''), license]),
      ),
      {
        ajv: 'MIT',
        'fast-deep-equal': 'MIT',
        'fast-uri': 'BSD-3-Clause',
        'json-schema-traverse': 'MIT',
        'require-from-string': 'MIT',
        yaml: 'ISC',
      },
    );
  });

  it('of what is bundled are named in LICENSE', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: Object.values(manifest.tsup.entry),
      external: manifest.tsup.external,
      bundle: true,
      platform: 'node',
      outdir: 'dist',
      metafile: true,
      write: false,
    });
    const paths = Object.keys(metafile.inputs).map(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1],
    );
    const bundled = [...new Set(paths)].filter(Boolean);
    const license = await readFile(join(root, 'LICENSE'), 'utf8');
    assert.ok(bundled.length > 2);
    for (const name of bundled) {
      assert.equal(packages[`node_modules/${name}`].license, 'MIT');
      const [file] = (await readdir(join(root, 'node_modules', name))).filter((one) =>
        /^licen[cs]e/i.test(one),
      );
      const [copyright] = /^ *Copyright.*/im.exec(
        await readFile(join(root, 'node_modules', name, file), 'utf8'),
      );
      assert.ok(license.includes(`${name}: ${copyright.trim()}`), `LICENSE lacks ${name}: ${copyright}`);
    }
  });
});

it('npm knows no advisory against what is installed with it', async (test) => {
  const audit = ['audit', '--omit=dev', '--json'];
  const { stdout } = await execute('npm', audit, { cwd: root }).catch((error) => error);
  const { error, vulnerabilities = {} } = JSON.parse(stdout);
  if (error) test.skip('the registry answers no audits');
  else assert.deepEqual(vulnerabilities, {});
});

describe('published', () => {
  it('are these files, and no others', async (test) => {
    const packing = ['pack', '--dry-run', '--ignore-scripts', '--json'];
    const [{ files, unpackedSize }] = JSON.parse((await execute('npm', packing, { cwd: root })).stdout);
    const expected = [
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^schema\/(?:options|report)\.schema\.json$/,
      /^dist\/schema\.json$/,
      /^dist\/(?:index|convert|validate|lint|theme)\.(?:js|cjs|d\.ts|d\.cts)$/,
      /^dist\/(?:cli|worker)\.cjs$/,
      // What doors and commands share, and what they load when they need it
      /^dist\/[\w-]+-[\w-]{8}\.(?:js|cjs|d\.ts|d\.cts)$/,
    ];
    const stray = files.filter(({ path }) => !expected.some((pattern) => pattern.test(path)));
    assert.deepEqual(
      stray.map(({ path }) => path),
      [],
    );
    test.diagnostic(`${files.length} files, ${(unpackedSize / 1e6).toFixed(2)} MB`);
    assert.ok(unpackedSize < 2e6);
  });

  it('are the same bytes when built again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recto-again-'));
    after(() => rm(folder, { recursive: true }));
    await execute('npx', ['--no', '--', 'tsup', '--out-dir', folder], { cwd: root });
    const again = await hashes(folder);
    assert.ok(Object.keys(again).length > 20);
    const { 'schema.json': _, ...built } = await hashes(join(root, 'dist'));
    assert.deepEqual(again, built);
  });
});

async function hashes(folder) {
  const files = (await readdir(folder)).sort();
  const hash = async (file) =>
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await hash(file)])));
}
