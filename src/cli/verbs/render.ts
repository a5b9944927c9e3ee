import { isatty } from 'node:tty';
import type { Resume } from '../../resume.ts';
import { leftOut } from '../../view/left-out.ts';
import type { Options } from '../options.ts';
import { checkShowable } from '../check-showable.ts';
import { defaultFile } from '../default-file.ts';
import { Failure } from '../failure.ts';
import { asArgument } from '../as-argument.ts';
import { readInput } from '../input.ts';
import { leftOutLines } from '../left-out-lines.ts';
import { optionLines } from '../option-lines.ts';
import { maxSize } from '../max-size.ts';
import { checkTargets } from '../check-targets.ts';
import { print } from '../print.ts';
import { readValue } from '../read-value.ts';
import { renderAs } from '../render-as.ts';
import { type RenderFormat, renderFormat } from '../render-format.ts';
import { writeOutput } from '../written-files.ts';
import { lookOptions } from '../look-options.ts';

/** Render a resume: to standard output or a file. */
export async function renderFile(files: readonly string[], options: Options): Promise<number> {
  const [file = defaultFile(), other] = files;
  if (other !== undefined) throw new Failure(`recto render takes one file; "${other}" is one too many.`, 2);
  // As with other commands, a dash is standard output.
  const out = options.out === '-' ? undefined : options.out;
  const format = renderFormat(out, options.format as RenderFormat | undefined);
  if (out) checkTargets([out], [file], options.force);
  const looks = { ...options.theme, ...lookOptions(options) };
  const input = readInput(file, maxSize(options));
  const resume = await readValue(input);
  checkShowable(resume, input.name, options.force);
  const named = file === undefined ? '' : ` ${asArgument(file)}`;
  const { content, remark = '' } = await renderAs(
    format,
    resume as Resume,
    { ...looks, embed: !options['no-embed'] },
    `recto render${named} -o resume.html`,
  );
  if (out) {
    writeOutput({ [out]: content }, file);
    print(`Wrote ${out}${remark}.\n`, 'stderr');
  } else if (typeof content === 'string' || !isatty(1)) print(content);
  else
    throw new Failure(
      `A terminal cannot display this format. Name an output file: recto render${named} -o resume.${format}`,
      2,
    );
  const photo = format === 'html' && looks.photo !== false;
  print((await optionLines(resume)) + leftOutLines(leftOut(resume), photo), 'stderr');
  return 0;
}
