/** Recto as it is published, tried in Node 18 and 20, in a browser and in the clients of JSON Resume. */
import { rm } from 'node:fs/promises';
import { after } from 'node:test';
import { tryBrowsing } from './browsing.mjs';
import { writeChromium } from './chromium.mjs';
import { tryComparing } from './comparing.mjs';
import { tryExporting } from './exporting.mjs';
import { tryJudging } from './judging.mjs';
import { tryLoading } from './loading.mjs';
import { makeProject } from './project.mjs';
import { tryReadme } from './readme.mjs';

const installed = await makeProject();
const chromium = await writeChromium(installed.folder);
const env = {
  ...process.env,
  NO_COLOR: '1',
  PUPPETEER_EXECUTABLE_PATH: chromium,
  RESUME_PUPPETEER_NO_SANDBOX: '1',
};
const project = { ...installed, chromium, env };

tryLoading(project);
tryBrowsing(project);
tryExporting(project);
tryComparing(project);
tryJudging(project);
tryReadme(project);
after(() => rm(project.folder, { recursive: true, force: true }));
