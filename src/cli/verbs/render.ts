import { leftOut } from '../../view/left-out.ts';
import { checkEnding } from '../check-ending.ts';
import type { Options } from '../arguments.ts';
import { defaultFile } from '../default-file.ts';
import { drawPage } from '../draw-page.ts';
import { Failure } from '../failure.ts';
import { readInput } from '../input.ts';
import { leftOutLines } from '../left-out-lines.ts';
import { maxSize } from '../max-size.ts';
import { checkTargets, writeFiles } from '../output.ts';
import { print } from '../print.ts';
import { readValue } from '../read-value.ts';

/** Render a resume: the page to standard output or a file. */
export async function renderFile(files: readonly string[], options: Options): Promise<number> {
  const [file = defaultFile(), other] = files;
  if (other !== undefined) throw new Failure(`recto render takes one file; "${other}" is one too many.`, 2);
  checkEnding(options.out, 'HTML');
  if (options.out) checkTargets([options.out], [file], options.force);
  const input = readInput(file, maxSize(options));
  const resume = await readValue(input);
  const page = drawPage(resume, input.name, options.force);
  if (!options.out) print(page);
  else {
    writeFiles({ [options.out]: page });
    print(`Wrote ${options.out}.\n`, 'stderr');
  }
  print(leftOutLines(leftOut(resume)), 'stderr');
  return 0;
}
