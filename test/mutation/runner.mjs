import { PluginKind, commonTokens, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { glob } from 'tinyglobby';
import { vitestFor } from './vitest.mjs';

const stryker = (globalThis.__stryker__ ??= {});
const require = createRequire(resolve('package.json'));
// A few of the inputs, the same ones each time, notice most.
const fewer = ({ default: fc, ...rest }) => ({
  ...rest,
  default: {
    ...fc,
    assert: (property, options) =>
      fc.assert(property, {
        ...options,
        numRuns: Math.ceil((options?.numRuns ?? 100) / 200),
        seed: 1,
        endOnFailure: true,
      }),
  },
});
const packages = { 'fast-check': fewer(await import('fast-check')) };

/** Gather the test files and all they import into one script, which reads every module anew each time it runs. */
async function gather(files) {
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
    ignoreAnnotations: true,
    supported: { 'dynamic-import': false },
    logLevel: 'error',
    plugins: [
      {
        name: 'import.meta.url',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/test\/.*\.ts$/ }, async ({ path }) => ({
            loader: 'ts',
            contents: (await readFile(path, 'utf8')).replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(path).href),
            ),
          })),
      },
    ],
  });
  return new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`, {
    filename: 'tests.cjs',
  });
}

function readTests(script) {
  const tests = [];
  const vitest = vitestFor(tests);
  const module = { exports: {} };
  script.runInThisContext()(
    (name) => (name === 'vitest' ? vitest : (packages[name] ?? require(name))),
    module,
    module.exports,
  );
  return tests;
}

const passed = 0;
const failed = 1;
const killed = (killedBy, error, nrOfTests) => ({
  status: 'killed',
  killedBy,
  failureMessage: String(error),
  nrOfTests,
});

async function runTest({ id, run }) {
  const begin = performance.now();
  const result = (rest) => ({ id, name: id, timeSpentMs: performance.now() - begin, ...rest });
  try {
    await run();
    return result({ status: passed });
  } catch (error) {
    return result({ status: failed, failureMessage: String(error) });
  }
}

/** Run tests until one fails. */
async function judge(tests, hitLimit) {
  let nrOfTests = 0;
  for (const test of tests) {
    nrOfTests += 1;
    const { id, status, failureMessage } = await runTest(test);
    if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'one place was reached too often' };
    if (status === failed) return killed([id], failureMessage, nrOfTests);
  }
  return { status: 'survived', nrOfTests };
}

function roomRunner({ roomTests }) {
  let script;
  let known;
  let times = new Map();
  const inOrder = (tests) => tests.sort((a, b) => (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0));
  const passes = async ([name]) => (await runTest(known.find(({ id }) => id === name))).status === passed;
  return {
    capabilities: () => ({ reloadEnvironment: true }),

    init: async () => {
      script = await gather(await glob(roomTests, { absolute: true }));
      known = readTests(script);
    },

    async dryRun() {
      const tests = known;
      // What is prepared once is read by every test, like the modules themselves: the first round counts as reading.
      for (const test of tests) await runTest(test);
      const results = [];
      for (const test of tests) {
        stryker.currentTestId = test.id;
        results.push(await runTest(test));
      }
      stryker.currentTestId = undefined;
      times = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
      const { perTest, static: reading } = stryker.mutantCoverage;
      for (const covered of Object.values(perTest))
        for (const mutant of Object.keys(covered)) delete reading[mutant];
      return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
    },

    async mutantRun({ activeMutant: { id }, testFilter, hitLimit }) {
      const wanted = new Set(testFilter);
      const chosen = (tests) => tests.filter((test) => !wanted.size || wanted.has(test.id));
      const activate = () => Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit });
      if (wanted.size) {
        activate();
        const result = await judge(inOrder(chosen(known)), hitLimit);
        stryker.activeMutant = undefined;
        // What the mutant, or one before it, left behind must not kill.
        if (result.status !== 'killed' || (await passes(result.killedBy))) return result;
        known = readTests(script);
      }
      // What the modules do while they are read is changed only if they are read again.
      activate();
      try {
        return await judge(inOrder(chosen(readTests(script))), hitLimit);
      } catch (error) {
        return killed(['reading'], error, 0);
      } finally {
        stryker.activeMutant = undefined;
      }
    },
  };
}
roomRunner.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'room', roomRunner)];
