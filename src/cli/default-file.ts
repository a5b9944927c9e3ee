import { existsSync } from 'node:fs';
import { Failure } from './failure.ts';
import { isPiped } from './input.ts';
import { print } from './print.ts';

/** What a resume is usually called; the first that is there is read. */
const usual = ['resume.json', 'resume.yaml', 'resume.yml', 'cv.json'] as const;

/**
 * Choose what to read where no file is named: standard input where something is piped in, else a resume here.
 * @returns undefined for standard input
 * @throws Failure if there is neither
 */
export function defaultFile(): string | undefined {
  if (isPiped()) return undefined;
  const [found, other] = usual.filter((name) => existsSync(name));
  if (found === undefined)
    throw new Failure(
      `Name a file: none of ${usual.join(', ')} exists in this folder.\nSee: recto --help`,
      2,
    );
  if (found !== usual[0] || other) print(`Reading ${found}.\n`, 'stderr');
  return found;
}
