import type { TraceEvent } from '../../convert.ts';
import type { Options } from '../options.ts';
import { checkEnding } from '../check-ending.ts';
import { convertInput, resumeText } from '../convert-input.ts';
import { factsFor } from '../facts.ts';
import { Failure } from '../failure.ts';
import { asArgument } from '../as-argument.ts';
import { isPiped, readFile } from '../input.ts';
import { maxSize } from '../max-size.ts';
import { checkTargets } from '../check-targets.ts';
import { writeOutput } from '../written-files.ts';
import { afterTemplate, withFacts } from '../next-step.ts';
import { print } from '../print.ts';
import { tell } from '../tell.ts';
import { traceText } from '../trace-text.ts';

/** The page that goes with a resume. */
const pageFor = (resume: string) => `${resume.replace(/\.json$/i, '')}.html`;

/** Convert a document: the resume to standard output or a file, the report to standard error. */
export async function convertOne([file]: readonly string[], options: Options): Promise<number> {
  if (file === undefined && !isPiped())
    throw new Failure('Name a file to convert, or pipe text in.\nSee: recto convert --help', 2);
  const { explain: explained, trace: traced, 'init-facts': template } = options;
  // As with other commands, a dash is standard output.
  const out = options.out === '-' ? undefined : options.out;
  const targets = [out, explained, traced, template].filter((target) => target !== undefined);
  checkEnding(out, 'JSON', file);
  checkEnding(explained, 'HTML');
  checkEnding(traced, 'JSONL');
  checkEnding(template, 'YAML');
  checkTargets(targets, [file, options.with], options.force);
  const input = await readFile(file, maxSize(options));
  const steps: TraceEvent[] = [];
  const conversion = await convertInput(input, options, traced ? (step) => steps.push(step) : undefined);
  const page = explained && (await import('../explain-page.ts')).explainPage(conversion);
  writeOutput(
    {
      ...(out && { [out]: resumeText(conversion) }),
      ...(explained && page && { [explained]: page }),
      ...(traced && { [traced]: traceText(steps, conversion.source.origin) }),
      ...(template && {
        [template]: factsFor(conversion, input, withFacts('convert ', template, input, options)),
      }),
    },
    file,
  );
  if (targets.length === 0 || options.out === '-') print(resumeText(conversion));
  return tell(input, conversion, options, 'convert ', [
    ...(out
      ? [`Wrote ${out}. To render it: recto render ${asArgument(out)} -o ${asArgument(pageFor(out))}`]
      : []),
    ...(explained ? [`How each part of the document was used: ${explained}`] : []),
    ...(traced ? [`How the document was read, step by step: ${traced}`] : []),
    ...(template ? [afterTemplate('convert ', template, conversion, input, options)] : []),
  ]);
}
