import { existsSync } from 'node:fs';
import { Failure } from './failure.ts';
import { isPiped } from './input.ts';

/**
 * Choose what to read where no file is named: standard input where something is piped in, else resume.json.
 * @returns undefined for standard input
 * @throws Failure where there is neither
 */
export function defaultFile(): string | undefined {
  if (isPiped()) return undefined;
  if (existsSync('resume.json')) return 'resume.json';
  throw new Failure('Name a file: there is no resume.json here.\nSee: recto --help', 2);
}
