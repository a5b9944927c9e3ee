import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { installTarball } from '../../clients/install-tarball.mjs';
import { peerNames } from '../../peers/load.ts';
import { closure } from '../closure.ts';
import { diskUse } from '../disk-use.ts';
import { privatePackage } from '../private-package.ts';
import type { Bound, Rows } from '../row.ts';

interface Installed {
  readonly who: string;
  /** Folders that hold node_modules, each with the name of a package. */
  readonly packages: readonly (readonly [string, string])[];
  readonly bounds?: { readonly size: Bound; readonly count: Bound };
}

/** Measure what a production install of each brings. */
export async function* install(): Rows {
  const folder = await installTarball();
  const clients = privatePackage('clients');
  const peers = privatePackage('peers');
  const all: Installed[] = [
    {
      who: 'recto',
      packages: [[folder, 'jsonresume-theme-recto']],
      bounds: { size: { atMost: 6 }, count: { atMost: 8 } },
    },
  ];
  if (clients && peers)
    all.push({
      who: 'resumed with even',
      packages: [
        [dirname(clients), 'resumed'],
        [dirname(peers), 'jsonresume-theme-even'],
      ],
    });
  if (clients) all.push({ who: 'resume-cli', packages: [[dirname(clients), 'resume-cli']] });
  if (peers)
    for (const name of peerNames)
      all.push({ who: name, packages: [[dirname(peers), `jsonresume-theme-${name}`]] });
  for (const { who, packages, bounds } of all) {
    const folders = [...new Set(packages.flatMap(([at, name]) => [...closure(at, name)]))];
    const size = folders.reduce((sum, each) => sum + diskUse(each), 0) / 1e6;
    yield { name: 'installed on disk', who, value: size, unit: 'MB', ...(bounds && { bound: bounds.size }) };
    yield {
      name: 'installed',
      who,
      value: folders.length,
      unit: 'packages',
      ...(bounds && { bound: bounds.count }),
    };
  }
  await rm(folder, { recursive: true, force: true });
}
