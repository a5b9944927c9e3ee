import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { Failure } from './failure.ts';

/** Tell whether a name is a pattern, not the name of an existing file. */
export const isPattern = (name: string): boolean => /[*?{[]|^!/.test(name) && !existsSync(name);

/**
 * Write a pattern with slashes, where backslashes part folders too.
 * @example asPattern('cvs\\*.txt', '\\') // 'cvs/*.txt'
 */
export const asPattern = (name: string, separator: string = sep): string =>
  separator === '\\' && isPattern(name) ? name.replaceAll('\\', '/') : name;

/**
 * Find the files that match patterns like `resumes/**`; other names, and names of existing files, stay as they are.
 * @throws Failure if a pattern finds nothing
 */
export async function expand(names: readonly string[]): Promise<readonly string[]> {
  if (!names.some(isPattern)) return names;
  const { glob } = await import('tinyglobby');
  const found = await Promise.all(
    names.map(async (name) => {
      if (!isPattern(name)) return [name];
      const files = await glob(asPattern(name), { ignore: '**/node_modules/**', expandDirectories: false });
      if (files.length === 0) throw new Failure(`No files match ${name}.`, 2);
      return files.sort();
    }),
  );
  return [...new Set(found.flat())];
}
