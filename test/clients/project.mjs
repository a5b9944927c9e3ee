import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clients, root } from './folders.mjs';
import { start } from './start.mjs';

const theme = 'jsonresume-theme-recto';

/**
 * Pack the root and install the tarball in a new folder, beside the clients.
 * @throws Error where the root has not been built
 */
export async function makeProject() {
  if (!existsSync(join(root, 'dist/index.cjs'))) throw new Error('Build first: npm run build');
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'recto-clients-')));
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const packing = ['pack', root, '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(await start('npm', packing));
  await start('npm', ['install', `./${filename}`, '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: folder,
  });
  await placeClients(join(folder, 'node_modules'));
  return {
    folder,
    theme: join(folder, 'node_modules', theme),
    recto: join(folder, 'node_modules/.bin/recto'),
    resumed: join(folder, 'node_modules/.bin/resumed'),
    resume: join(folder, 'node_modules/.bin/resume'),
  };
}

async function placeClients(modules) {
  // resumed finds themes from its own place, so a link to it would look in the wrong node_modules
  await cp(join(clients, 'resumed'), join(modules, 'resumed'), { recursive: true });
  const { dependencies } = JSON.parse(await readFile(join(clients, 'resumed/package.json'), 'utf8'));
  for (const name of ['resume-cli', 'puppeteer', ...Object.keys(dependencies)])
    await linkPackage(modules, name);
  await symlink('../resumed/bin/resumed.js', join(modules, '.bin/resumed'));
  await symlink('../resume-cli/build/main.js', join(modules, '.bin/resume'));
}

async function linkPackage(modules, name) {
  await mkdir(dirname(join(modules, name)), { recursive: true });
  await symlink(join(clients, name), join(modules, name));
}
