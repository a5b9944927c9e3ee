/** What comes with the package and what goes out with it: licences, advisories, files. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import tsup from '../../tsup.config.js';

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
      entryPoints: tsup.flatMap(({ entry }) => Object.values(entry)),
      // The page in the browser waits for its session before it shows anything
      format: 'esm',
      external: Object.keys(manifest.dependencies),
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
      assert.ok(
        ['MIT', 'BSD-2-Clause', 'Apache-2.0'].includes(packages[`node_modules/${name}`].license),
        name,
      );
      const [file] = (await readdir(join(root, 'node_modules', name))).filter((one) =>
        /^licen[cs]e/i.test(one),
      );
      const text = await readFile(join(root, 'node_modules', name, file), 'utf8');
      // The Apache license names nobody in its text.
      const [copyright] = /^ *Copyright (?:\(c\)|\d).*/im.exec(text) ?? ['the Apache License, Version 2.0'];
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
      // What the README links to
      /^src\/(?:[a-z]+\/)?README\.md$/,
      /^schema\/(?:options|report)\.schema\.json$/,
      /^dist\/(?:config\.)?schema\.json$/,
      /^dist\/(?:index|convert|convert-english|docx|odt|pdf|html|import|validate|lint|theme|render|render-browser)\.(?:js|cjs|d\.ts|d\.cts)$/,
      /^dist\/(?:cli|worker|pdf-reader)\.cjs$/,
      // The page in the browser, and what reads PDFs there and here
      /^dist\/app\/(?:index\.html|icon\.svg|main\.(?:css|js)|(?:worker|explained|pdf-engine)\.js)$/,
      /^dist\/app\/[\w-]+-[A-Z0-9]{8}\.js$/,
      /^dist\/app\/examples\/(?:word\.(?:txt|docx)|markdown\.md)$/,
      // Where the code of the command, and of those who require a door, comes from
      /^dist\/[\w-]+\.cjs\.map$/,
      // What doors and commands share, and what they load when they need it
      /^dist\/[\w-]+-[\w-]{8}\.(?:js|cjs|d\.ts|d\.cts)$/,
    ];
    const stray = files.filter(({ path }) => !expected.some((pattern) => pattern.test(path)));
    assert.deepEqual(
      stray.map(({ path }) => path),
      [],
    );
    test.diagnostic(`${files.length} files, ${(unpackedSize / 1e6).toFixed(2)} MB`);
    assert.ok(unpackedSize < 7e6);
  });
});
