import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { glob } from 'tinyglobby';
import { fewerInputs } from './fewer-inputs.mjs';
import { vitestFor } from './vitest.mjs';

const packages = { 'fast-check': fewerInputs(await import('fast-check')) };
const require = createRequire(resolve('package.json'));

/**
 * Gather test files and all they import into one script.
 * @returns a function that reads every module anew each time, and lists the tests
 */
export async function testsOf(patterns) {
  const files = await glob(patterns, { absolute: true });
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    // The package says that it has no side effects; its tests do.
    ignoreAnnotations: true,
    supported: { 'dynamic-import': false },
    logLevel: 'error',
    plugins: [{ name: 'places of tests', setup: knowPlaces }],
  });
  const script = new Script(`(function (require, module) {${outputFiles[0].text}\n})`);
  return () => {
    const tests = [];
    const known = { vitest: vitestFor(tests), ...packages };
    script.runInThisContext()((name) => known[name] ?? require(name), {});
    return tests;
  };
}

/** Let tests know where they stand, which one script of them all would not tell. */
function knowPlaces({ onLoad }) {
  onLoad({ filter: /\/test\/.*\.ts$/ }, async ({ path }) => ({
    loader: 'ts',
    contents: (await readFile(path, 'utf8')).replaceAll(
      'import.meta.url',
      JSON.stringify(pathToFileURL(path).href),
    ),
  }));
}
