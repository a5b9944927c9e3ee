/** The projects under examples, each with the package as it is published, run as their READMEs say. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';
import { writeChromium } from '../clients/chromium.mjs';
import { clients, root } from '../clients/folders.mjs';
import { placeClients } from '../clients/project.mjs';
import { start } from '../clients/start.mjs';

if (!existsSync(join(root, 'dist/index.cjs'))) throw new Error('Build first: npm run build');
const folder = await realpath(await mkdtemp(join(tmpdir(), 'recto-projects-')));
after(() => rm(folder, { recursive: true, force: true }));

const packing = ['pack', root, '--ignore-scripts', '--json', '--pack-destination', folder];
const [{ filename }] = JSON.parse(await start('npm', packing));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const browser = process.env.CHROMIUM || '/usr/bin/chromium';
const withoutBrowser = !process.env.CI && !existsSync(browser) && `there is no ${browser}: set CHROMIUM`;
const withoutClients =
  !process.env.CI && !existsSync(clients) && 'the clients are not installed: npm --prefix test/clients ci';

/** Copy an example. */
async function copyOf(name) {
  const copy = join(folder, name);
  await cp(join(root, 'examples', name), copy, { recursive: true });
  return copy;
}

/** Install the package, and what else its manifest asks for, in a project. */
const install = (cwd, ...words) =>
  start('npm', ['install', join(folder, filename), '--prefer-offline', '--no-audit', '--no-fund', ...words], {
    cwd,
  });
const run = (cwd, script, env = {}) =>
  start('npm', ['run', '--silent', script], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
const json = async (...path) => JSON.parse(await readFile(join(...path), 'utf8'));

it('each project is private and takes this version', async () => {
  for (const { name } of (await readdir(join(root, 'examples'), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  )) {
    assert.ok(existsSync(join(root, 'examples', name, 'README.md')), `${name} has no README.md`);
    if (name === 'action') continue;
    const manifest = await json(root, 'examples', name, 'package.json');
    assert.equal(manifest.private, true);
    assert.equal(manifest.dependencies['jsonresume-theme-recto'], `^${version.replace(/\d+$/, '0')}`);
  }
});

it('library', async () => {
  const cwd = await copyOf('library');
  await install(cwd);
  const said = await run(cwd, 'start');
  assert.match(said, /^missing: the job title \(\/work\/1\/position\)$/m);
  assert.match(said, /^\/work\/0\/position: Typesetter \(0\.\d+\)$/m);
  assert.match(said, /Wrote resume\.json and resume\.html for Mina Okafor\.\n$/);
  assert.equal((await json(cwd, 'resume.json')).work[1].position, 'Printer');
  assert.match(await readFile(join(cwd, 'resume.html'), 'utf8'), /<!doctype html>.*Halftone Press/is);
});

it('batch', async () => {
  const cwd = await copyOf('batch');
  await install(cwd);
  await run(cwd, 'folder');
  assert.equal((await json(cwd, 'resumes/okafor.json')).basics.name, 'Mina Okafor');
  assert.equal((await json(cwd, 'resumes/lindqvist.json')).work[0].name, 'Skerry Yard');
  assert.equal((await json(cwd, 'resumes/more/brandt.json')).work[0].position, 'Uhrmacher');
  await run(cwd, 'validate');
  await run(cwd, 'lines');
  const lines = (await readFile(join(cwd, 'resumes.jsonl'), 'utf8')).trim().split('\n').map(JSON.parse);
  assert.deepEqual(
    lines.map(({ id, resume }) => [id, resume.basics.name]),
    [
      ['okafor', 'Mina Okafor'],
      ['lindqvist', 'Elin Lindqvist'],
    ],
  );
});

describe('theme', { skip: withoutClients }, () => {
  it('works with both clients', async () => {
    const cwd = await copyOf('theme');
    const manifest = await json(cwd, 'package.json');
    // The clients are those that are installed for other tests already: they bring six hundred packages.
    const { dependencies } = await json(root, 'test/clients/package.json');
    for (const name of ['resumed', 'resume-cli', 'puppeteer'])
      assert.equal(dependencies[name].split('.')[0], manifest.dependencies[name].slice(1).split('.')[0]);
    await rename(join(cwd, 'package.json'), join(cwd, 'aside.json'));
    await install(cwd);
    await rename(join(cwd, 'aside.json'), join(cwd, 'package.json'));
    await placeClients(join(cwd, 'node_modules'));
    await run(cwd, 'validate');
    await run(cwd, 'page');
    await run(cwd, 'page:resume-cli');
    const [one, other] = await Promise.all(
      ['resume.html', 'resume-cli.html'].map((name) => readFile(join(cwd, name), 'utf8')),
    );
    assert.match(one, /Mina Okafor/);
    assert.equal(one, other);
    if (withoutBrowser) return;
    await run(cwd, 'pdf', { PUPPETEER_EXECUTABLE_PATH: await writeChromium(folder) });
    assert.match(await readFile(join(cwd, 'resume.pdf'), 'latin1'), /^%PDF-/);
  });
});

describe('browser', { skip: withoutBrowser }, () => {
  it('converts what is pasted', async () => {
    const cwd = await copyOf('browser');
    await install(cwd);
    const server = spawn(process.execPath, ['serve.js'], { cwd, env: { ...process.env, PORT: '0' } });
    const launched = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
    try {
      const [said] = await once(server.stdout, 'data');
      const address = String(said).trim();
      const page = await launched.newPage();
      const faults = [];
      page.on('pageerror', (error) => faults.push(error));
      page.on('requestfailed', (request) => faults.push(request.url()));
      await page.goto(address);
      await page.fill('#document', await readFile(join(root, 'examples/library/cv.txt'), 'utf8'));
      const resume = JSON.parse((await page.textContent('#resume')) ?? '');
      assert.equal(resume.work[0].name, 'Halftone Press');
      assert.match((await page.textContent('#messages')) ?? '', /warning: .* no job title/);
      assert.deepEqual(faults, []);
      for (const path of [
        '/../package.json',
        '/%2e%2e/theme/package.json',
        '/..%2ftheme%2fpackage.json',
        '//',
      ])
        assert.notEqual((await fetch(address + path)).status, 500);
      assert.equal((await fetch(`${address}/..%2ftheme%2fpackage.json`)).status, 404);
    } finally {
      await launched.close();
      server.kill();
    }
  });
});

describe('action', () => {
  it('takes inputs that there are, and passes', async () => {
    const cwd = await copyOf('action');
    const action = parse(await readFile(join(root, 'action.yml'), 'utf8'));
    const workflow = parse(await readFile(join(cwd, '.github/workflows/resume.yml'), 'utf8'));
    const { with: inputs } = workflow.jobs.validate.steps.at(-1);
    for (const name of Object.keys(inputs)) assert.ok(action.inputs[name], `there is no input ${name}`);
    const [{ run: script, shell }] = action.runs.steps;
    const env = {
      ...process.env,
      FILES: inputs.files,
      OPTIONS: inputs.options,
      PACKAGE: join(folder, filename),
    };
    assert.equal(
      await start(shell, ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env }),
      '',
    );
  });
});
