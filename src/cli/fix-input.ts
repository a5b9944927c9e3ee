import { fixText } from '../lint/index.ts';
import type { TextFormat } from '../validate/index.ts';
import type { Options } from './options.ts';
import { diff } from './diff.ts';
import type { Input } from './input.ts';
import { print } from './print.ts';
import { writeBack } from './write-back.ts';

/**
 * Fix a text as `--fix` asks, and write it back to its file; with `--dry-run`, show the difference instead.
 * @returns the text of the file from then on
 */
export async function fixInput(
  { name, text }: Input,
  file: string | undefined,
  format: TextFormat | undefined,
  options: Options,
): Promise<string> {
  const { text: fixed, changes } = await fixText(text, format && { format });
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  if (options['dry-run']) {
    if (fixed !== text) print(`${diff(name, text, fixed)}\n`);
  } else if (file === undefined) {
    print(fixed);
  } else if (fixed !== text) {
    writeBack(file, fixed);
  }
  if (fixed !== text) print(`${options['dry-run'] ? 'would fix' : 'fixed'} ${name}: ${count}\n`, 'stderr');
  return options['dry-run'] ? text : fixed;
}
