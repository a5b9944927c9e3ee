import { extname } from 'node:path';
import { asArgument } from './as-argument.ts';
import { Failure } from './failure.ts';
import { isRendered } from './render-format.ts';

/** The extensions of what is written. */
const endings = {
  JSON: ['.json'],
  HTML: ['.html', '.htm'],
  YAML: ['.yaml', '.yml'],
  JSONL: ['.jsonl', '.ndjson', '.json'],
} as const;

/**
 * Make sure that the extension of a file matches what is written; without an extension anything goes.
 * @param document what is converted, where a page can be made of it as well
 * @throws Failure with exit code 2 that says what is written, and how to get what the extension asks for
 */
export function checkEnding(
  file: string | undefined,
  written: keyof typeof endings,
  document?: string,
): void {
  const ending = extname(file ?? '').toLowerCase();
  if (ending === '' || endings[written].some((one) => one === ending)) return;
  const [usual] = endings[written];
  const further =
    document !== undefined && isRendered(ending) && document !== file
      ? ` For the resume and such a page of it: recto ${asArgument(document)} -o ${asArgument(file as string)}`
      : '';
  throw new Failure(`The output is ${written}, so ${file} must end in ${usual}.${further}`, 2);
}
