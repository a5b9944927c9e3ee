import { defineConfig } from 'vitest/config';
import config from '../vitest.config.ts';

/** The tests that show pages in Chromium: npm run test:browser */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: ['test/**/*.browser.test.ts'],
    exclude: ['test/clients/**', '**/node_modules/**'],
  },
});
