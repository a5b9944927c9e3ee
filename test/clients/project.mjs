import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clients } from './folders.mjs';
import { installTarball } from './install-tarball.mjs';

const theme = 'jsonresume-theme-recto';

/** Install our package in a new folder, beside the clients. */
export async function makeProject() {
  const folder = await installTarball();
  await placeClients(join(folder, 'node_modules'));
  return {
    folder,
    theme: join(folder, 'node_modules', theme),
    recto: join(folder, 'node_modules/.bin/recto'),
    resumed: join(folder, 'node_modules/.bin/resumed'),
    resume: join(folder, 'node_modules/.bin/resume'),
  };
}

/** Put the clients into a folder of modules, beside our package. */
export async function placeClients(modules) {
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
