import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const made = ['src', 'schema', 'package.json', 'tsup.config.js'];

/**
 * Name a file of the build.
 * @throws Error where the build is older than what it is made of: tests of it would say nothing
 */
export function built(file: string, folder = root): string {
  const build = join(folder, 'dist', file);
  const time = statSync(build, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = made
    .flatMap((name) => filesIn(join(folder, name)))
    .find((one) => statSync(one).mtimeMs > time);
  if (changed) throw new Error(`dist/${file} is older than ${changed}. Run: npm run build`);
  return build;
}

function filesIn(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('.md'))
    .map((name) => join(path, name));
}
