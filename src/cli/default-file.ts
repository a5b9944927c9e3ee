import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { isPiped } from './input.ts';
import { print } from './print.ts';

/** The usual file names of a resume; the first one that exists is read. */
const usual = ['resume.json', 'resume.yaml', 'resume.yml', 'cv.json'] as const;

/** Find the files of a folder that have a usual name of a resume. */
export const usualFiles = (folder = ''): readonly string[] =>
  usual.map((name) => join(folder, name)).filter((file) => existsSync(file));

/**
 * Choose what to read if no file is named: standard input if something is piped in, otherwise a resume in this folder.
 * @returns undefined for standard input
 * @throws Failure if there is neither
 */
export function defaultFile(): string | undefined {
  if (isPiped()) return undefined;
  const [found, other] = usualFiles();
  if (found === undefined)
    throw new Failure(
      `Name a file: none of ${usual.join(', ')} exists in this folder.\nSee: recto --help`,
      2,
    );
  if (found !== usual[0] || other) print(`Reading ${found}.\n`, 'stderr');
  return found;
}
