import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer';
import { doors, specifier } from './doors.mjs';

/** Try that each door can be bundled for browsers, and that the bundle works in one. */
export function tryBrowsing(project) {
  describe('in a browser', () => {
    let browser;
    before(async () => {
      browser = await puppeteer.launch({ executablePath: project.chromium });
    });
    after(async () => browser?.close());

    for (const { door, holds } of doors)
      it(`bundle of '${specifier(door)}'`, async () => {
        const page = await browser.newPage();
        await page.addScriptTag({ content: await bundle(project.folder, door) });
        assert.ok(await page.evaluate(`(${holds})(recto)`));
        await page.close();
      });
  });
}

async function bundle(folder, door) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${specifier(door)}'`, resolveDir: folder },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'recto',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  assert.deepEqual(left, []);
  assert.doesNotMatch(outputFiles[0].text, /(?:from|require\(|import\()\s*["']node:/);
  return outputFiles[0].text;
}
