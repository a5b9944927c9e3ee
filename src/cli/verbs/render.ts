import { isatty } from 'node:tty';
import type { Resume, ThemeOptions } from '../../resume.ts';
import { leftOut } from '../../view/left-out.ts';
import type { Options } from '../arguments.ts';
import { checkShowable } from '../check-showable.ts';
import { defaultFile } from '../default-file.ts';
import { Failure } from '../failure.ts';
import { readInput } from '../input.ts';
import { leftOutLines } from '../left-out-lines.ts';
import { maxSize } from '../max-size.ts';
import { checkTargets, writeFiles } from '../output.ts';
import { print } from '../print.ts';
import { readValue } from '../read-value.ts';
import { type RenderFormat, renderFormat } from '../render-format.ts';
import { lookOptions } from '../look-options.ts';

/** What was rendered, and a remark about it. */
interface Rendered {
  readonly content: string | Uint8Array;
  readonly remark?: string;
}

/** Render a resume: to standard output or a file. */
export async function renderFile(files: readonly string[], options: Options): Promise<number> {
  const [file = defaultFile(), other] = files;
  if (other !== undefined) throw new Failure(`recto render takes one file; "${other}" is one too many.`, 2);
  const format = renderFormat(options.out, options.format as RenderFormat | undefined);
  if (options.out) checkTargets([options.out], [file], options.force);
  const looks = { ...options.theme, ...lookOptions(options) };
  const input = readInput(file, maxSize(options));
  const resume = await readValue(input);
  checkShowable(resume, input.name, options.force);
  const { content, remark = '' } = await renderAs(format, resume as Resume, {
    ...looks,
    embed: !options['no-embed'],
  });
  if (options.out) {
    writeFiles({ [options.out]: content });
    print(`Wrote ${options.out}${remark}.\n`, 'stderr');
  } else if (typeof content === 'string' || !isatty(1)) print(content);
  else
    throw new Failure(
      `A terminal cannot display this format. Name an output file: recto render -o resume.${format}`,
      2,
    );
  print(leftOutLines(leftOut(resume)), 'stderr');
  return 0;
}

async function renderAs(
  format: RenderFormat,
  resume: Resume,
  options: ThemeOptions & { readonly embed: boolean },
): Promise<Rendered> {
  const writers = await import('../../render/index.ts');
  switch (format) {
    case 'html':
      return { content: writers.render(resume, options) };
    case 'markdown':
      return { content: writers.renderMarkdown(resume, options) };
    case 'text':
      return { content: writers.renderText(resume, options) };
    case 'docx':
      return { content: writers.renderDocx(resume, options) };
    case 'pdf': {
      const { pdf, sheets, fits } = await writers.renderPdf(resume, options).catch((error: Error) => {
        throw new Failure(
          `${error.message}\nOr write a page and print it from any browser: recto render -o resume.html`,
        );
      });
      const count = `${sheets} ${sheets === 1 ? 'page' : 'pages'}`;
      return { content: pdf, remark: ` (${count}${fits ? '' : ' at the tightest spacing'})` };
    }
  }
}
