import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vitest/config';
import config from '../vitest.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The tests that try something as often as `runs` says. */
const withRuns = globSync('test/**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(`${root}${file}`, 'utf8').includes("/runs.ts'"),
);

/** The tests that are long by nature, and every property with all its runs: npm run test:long */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: ['test/**/*.long.test.ts', ...withRuns],
    exclude: ['test/clients/**', '**/node_modules/**'],
    env: { LONG: '1' },
    testTimeout: 600_000,
  },
});
