import { fixText } from '../lint/index.ts';
import type { TextFormat } from '../validate/index.ts';
import type { Options } from './options.ts';
import { diff } from './diff.ts';
import type { Input } from './input.ts';
import { print } from './print.ts';
import { writeBack } from './write-back.ts';

/**
 * Mend a text as `--fix` asks, and write it where it came from; `--dry-run` shows the difference instead.
 * @returns the text as it is, or would be, after that
 */
export async function mend(
  { name, text }: Input,
  file: string | undefined,
  format: TextFormat | undefined,
  options: Options,
): Promise<string> {
  const { text: mended, changes } = await fixText(text, format && { format });
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  if (options['dry-run']) {
    if (mended !== text) print(`${diff(name, text, mended)}\n`);
  } else if (file === undefined) {
    print(mended);
  } else if (mended !== text) {
    writeBack(file, mended);
  }
  if (mended !== text) print(`${options['dry-run'] ? 'would fix' : 'fixed'} ${name}: ${count}\n`, 'stderr');
  return mended;
}
