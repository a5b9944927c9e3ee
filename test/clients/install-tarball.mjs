import { existsSync } from 'node:fs';
import { mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { start } from './start.mjs';

/**
 * Pack the root and install the tarball in a new folder.
 * @returns the folder
 * @throws Error where the root has not been built
 */
export async function installTarball() {
  if (!existsSync(join(root, 'dist/index.cjs'))) throw new Error('Build first: npm run build');
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'recto-clients-')));
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const packing = ['pack', root, '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(await start('npm', packing));
  await start('npm', ['install', `./${filename}`, '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: folder,
  });
  return folder;
}
