import { existsSync } from 'node:fs';
import { asArgument } from './as-argument.ts';
import { Failure } from './failure.ts';

/**
 * Make sure that no name of a file was typed in parts: `recto my cv.md` means two files to a shell.
 * @throws Failure with exit code 2 that writes the name in quotes
 */
export function checkNames(files: readonly string[]): void {
  for (const [at, name] of files.slice(0, -1).entries()) {
    if (existsSync(name)) continue;
    for (let end = at + 2; end <= files.length; end++) {
      const whole = files.slice(at, end).join(' ');
      if (existsSync(whole))
        throw new Failure(`${name} not found. A name with blanks needs quotes: ${asArgument(whole)}`, 2);
    }
  }
}
