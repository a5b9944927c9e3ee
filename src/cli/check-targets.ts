import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from './failure.ts';
import { isFolder } from './is-folder.ts';
import { isPlain } from './output.ts';
import { ownerOf } from './written-files.ts';

/**
 * Make sure that files may be written: none of them is one that is read, or another of them, whatever it is called.
 * @throws Failure also where one is there that the command did not write, or that was changed since, and `force` is not given
 */
export function checkTargets(
  files: readonly string[],
  inputs: readonly (string | undefined)[],
  force = false,
): void {
  const taken = new Set(inputs.filter((input) => input !== undefined).map(placeOf));
  for (const file of files) {
    if (/[/\\]$/.test(file) || isFolder(file))
      throw new Failure(`${file} is a folder. Name a file in it.`, 2);
    if (taken.has(placeOf(file)))
      throw new Failure(`${file} is already an input or output of this command. Name a different file.`, 2);
    if (isPlain(file)) taken.add(placeOf(file));
  }
  const from = inputs[0];
  const there = force
    ? []
    : files.filter((file) => existsSync(file) && isPlain(file) && ownerOf(file, from) !== 'own');
  if (there.length === 0) return;
  const names = there.join(' and ');
  throw new Failure(
    there.every((file) => ownerOf(file, from) === 'changed')
      ? `${names} ${there.length > 1 ? 'have' : 'has'} changed since Recto wrote ${there.length > 1 ? 'them' : 'it'}. Use --force to overwrite the changes.`
      : `${names} already ${there.length > 1 ? 'exist' : 'exists'}. Use --force to overwrite.`,
  );
}

const placeOf = (file: string) => (existsSync(file) ? realpathSync(file) : resolve(file));
