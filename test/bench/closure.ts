import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders of a package and of all that it brings into an installation. */
export function closure(folder: string, name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string, wanted: string): void => {
    const at = find(from, wanted);
    // What is optional need not be there
    if (at === undefined || found.has(at)) return;
    found.add(at);
    for (const next of wantedBy(JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')))) visit(at, next);
  };
  visit(folder, name);
  return found;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The packages that npm installs with one. */
function wantedBy(manifest: Manifest): readonly string[] {
  const peers = Object.keys(manifest.peerDependencies ?? {}).filter(
    (name) => !manifest.peerDependenciesMeta?.[name]?.optional,
  );
  return [...Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }), ...peers];
}

/** Find a package as Node does, from a folder upwards. */
function find(from: string, name: string): string | undefined {
  const at = join(from, 'node_modules', name);
  if (existsSync(join(at, 'package.json'))) return realpathSync(at);
  const above = dirname(from);
  return above === from ? undefined : find(above, name);
}
