import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { type Served, serveApp } from './serve.ts';

/** A browser, and the app on a host of files; both are there once the tests begin. */
export interface ServedApp {
  browser: Browser;
  served: Served;
}

/** Have a browser and the app for the tests of a suite, and end both behind them. */
export function servedApp(): ServedApp {
  const app = {} as ServedApp;
  beforeAll(async () => {
    [app.browser, app.served] = await Promise.all([launchChromium(), serveApp()]);
  });
  afterAll(async () => {
    await app.browser.close();
    app.served.close();
  });
  return app;
}
