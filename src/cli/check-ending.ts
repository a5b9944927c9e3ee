import { extname } from 'node:path';
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
 * @throws Failure with exit code 2 that says what is written, and how to get what the extension asks for
 */
export function checkEnding(file: string | undefined, written: keyof typeof endings): void {
  const ending = extname(file ?? '').toLowerCase();
  if (ending === '' || endings[written].some((one) => one === ending)) return;
  const [usual] = endings[written];
  const further =
    written === 'JSON' && isRendered(ending)
      ? ` To render a resume to it: recto render resume.json -o ${file}`
      : '';
  throw new Failure(`The output is ${written}, so ${file} must end in ${usual}.${further}`, 2);
}
