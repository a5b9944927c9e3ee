import { type Conversion, convert } from '../../convert.ts';
import type { Options } from '../arguments.ts';
import { Failure } from '../failure.ts';
import { asArgument, type Input, isPiped, readInput } from '../input.ts';
import { maxSize } from '../max-size.ts';
import { checkTargets, writeFiles } from '../output.ts';
import { print } from '../print.ts';
import { paintFor } from '../paint.ts';
import { nextStep } from '../next-step.ts';
import { prettyReport, report } from '../report.ts';
import { readFacts } from '../facts.ts';
import { writeTemplate } from '../../supplement/template.ts';

/** Convert a document: the resume to standard output or a file, the report to standard error. */
export async function convertFile([file]: readonly string[], options: Options): Promise<number> {
  if (file === undefined && !isPiped())
    throw new Failure('Name a file to convert, or pipe a text in.\nSee: recto convert --help', 2);
  const template = options['init-facts'];
  const targets = [options.out, options.explain, template].filter((target) => target !== undefined);
  checkTargets(targets, options.force);
  const input = readInput(file, maxSize(options));
  const conversion = await convertInput(input, options);
  const page = options.explain && (await import('../../explain/explain.tsx')).explain(input.text, conversion);
  writeFiles({
    ...(options.out && { [options.out]: json(conversion) }),
    ...(options.explain && page && { [options.explain]: page }),
    ...(template && { [template]: writeTemplate(conversion, input.text, asArgument(input)) }),
  });
  if (!options.out && !template) print(json(conversion));
  return tell(input, conversion, options, [
    ...(options.out ? [`Wrote ${options.out}. Draw the page: recto render ${options.out} -o page.html`] : []),
    ...(options.out ? [pdfLine(options.out)] : []),
    ...(options.explain ? [`What became of the text: ${options.explain}`] : []),
    ...(template
      ? [`Fill in ${template}, then: recto convert ${asArgument(input)} --with ${template} -o resume.json`]
      : []),
  ]);
}

/** Convert what was read, as the options ask. */
export async function convertInput(input: Input, options: Options): Promise<Conversion> {
  const format = options.from ?? (/\.(?:md|markdown)$/i.test(input.name) ? 'markdown' : undefined);
  const supplement = options.with === undefined ? undefined : await readFacts(options.with, maxSize(options));
  const languages = options.languages?.split(/[\s,]+/).filter(Boolean);
  try {
    return convert(input.text, {
      ...(format && { format }),
      ...(languages && { languages }),
      ...(supplement && { supplement }),
      ...(options.infer && { infer: true }),
    });
  } catch (error) {
    if (error instanceof TypeError && languages) throw new Failure(error.message, 2);
    throw error;
  }
}

/** The resume of a conversion as a file has it. */
export const json = ({ resume }: Conversion) => `${JSON.stringify(resume, null, 2)}\n`;

/** How to get a PDF of a resume. */
export const pdfLine = (file: string) =>
  `A PDF: print the page in a browser, or: npx resumed export ${file} -t jsonresume-theme-recto`;

/** Tell what a conversion found, and choose the exit code. */
export function tell(
  input: Input,
  conversion: Conversion,
  options: Options,
  closing: readonly string[],
): number {
  const told = report(input, conversion);
  if (options.format === 'json') print(`${JSON.stringify(told)}\n`, 'stderr');
  else
    print(
      `${[prettyReport(told, input, paintFor('stderr')), '', ...closing, ...nextStep(conversion, input, options)].join('\n').trimEnd()}\n`,
      'stderr',
    );
  const errors = told.messages.some((message) => message.severity === 'error');
  const warnings = told.messages.some((message) => message.severity === 'warning');
  return errors || (options.strict && warnings) ? 1 : 0;
}
