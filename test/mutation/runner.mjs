import { PluginKind, commonTokens, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { testsOf } from './tests-of.mjs';

/** What the changed code reads and writes: which mutant is active, and what a test has covered. */
const stryker = (globalThis.__stryker__ ??= {});
const passed = 0;
const failed = 1;

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
    if (status === failed) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
  }
  return { status: 'survived', nrOfTests };
}

/**
 * Run the tests of a room inside one process, for mutant after mutant.
 * A runner that starts vitest for each takes seconds where this takes a hundredth of one.
 */
function roomRunner({ roomTests }) {
  let read;
  let known;
  let times = new Map();
  const inOrder = (tests) => tests.sort((a, b) => (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0));
  const passes = async ([name]) => (await runTest(known.find(({ id }) => id === name))).status === passed;
  return {
    capabilities: () => ({ reloadEnvironment: true }),

    init: async () => {
      read = await testsOf(roomTests);
      known = read();
    },

    async dryRun() {
      // What is prepared once serves every test, like the modules themselves: the first round counts as reading.
      for (const test of known) await runTest(test);
      const tests = [];
      for (const test of known) {
        stryker.currentTestId = test.id;
        tests.push(await runTest(test));
      }
      stryker.currentTestId = undefined;
      times = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
      const { mutantCoverage } = stryker;
      for (const covered of Object.values(mutantCoverage.perTest))
        for (const mutant of Object.keys(covered)) delete mutantCoverage.static[mutant];
      return { status: 'complete', tests, mutantCoverage };
    },

    async mutantRun({ activeMutant: { id }, testFilter, hitLimit }) {
      const wanted = new Set(testFilter);
      const chosen = (tests) => inOrder(tests.filter((test) => !wanted.size || wanted.has(test.id)));
      const activate = () => Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit });
      if (wanted.size) {
        activate();
        const result = await judge(chosen(known), hitLimit);
        stryker.activeMutant = undefined;
        // What the mutant, or one before it, left behind must not kill.
        if (result.status !== 'killed' || (await passes(result.killedBy))) return result;
        known = read();
      }
      // What modules do while they are read is changed only if they are read again.
      activate();
      try {
        return await judge(chosen(read()), hitLimit);
      } catch (error) {
        return { status: 'killed', killedBy: ['reading'], failureMessage: String(error), nrOfTests: 0 };
      } finally {
        stryker.activeMutant = undefined;
      }
    },
  };
}
roomRunner.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'room', roomRunner)];
