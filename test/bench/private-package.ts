import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Find where a private package has the others that we are measured against; where it does not, say what to run. */
export function privatePackage(name: 'peers' | 'clients'): string | undefined {
  const folder = fileURLToPath(new URL(`../${name}/node_modules`, import.meta.url));
  if (existsSync(folder)) return folder;
  console.log(`not there, so not measured: the ${name}; to install them: npm --prefix test/${name} ci`);
  return undefined;
}
