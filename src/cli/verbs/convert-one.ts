import { writeTemplate } from '../../supplement/template.ts';
import type { TraceEvent } from '../../convert.ts';
import type { Options } from '../arguments.ts';
import { checkEnding } from '../check-ending.ts';
import { convertInput, resumeText } from '../convert-input.ts';
import { Failure } from '../failure.ts';
import { asArgument, isPiped, readDocument } from '../input.ts';
import { maxSize } from '../max-size.ts';
import { checkTargets, writeFiles } from '../output.ts';
import { print } from '../print.ts';
import { tell } from '../tell.ts';
import { traceText } from '../trace-text.ts';

/** Convert a document: the resume to standard output or a file, the report to standard error. */
export async function convertOne([file]: readonly string[], options: Options): Promise<number> {
  if (file === undefined && !isPiped())
    throw new Failure('Name a file to convert, or pipe text in.\nSee: recto convert --help', 2);
  const { out, explain: explained, trace: traced, 'init-facts': template } = options;
  const targets = [out, explained, traced, template].filter((target) => target !== undefined);
  checkEnding(out, 'JSON');
  checkEnding(explained, 'HTML');
  checkEnding(template, 'YAML');
  checkTargets(targets, [file, options.with], options.force);
  const input = await readDocument(file, maxSize(options));
  const steps: TraceEvent[] = [];
  const conversion = await convertInput(input, options, traced ? (step) => steps.push(step) : undefined);
  const page = explained && (await import('../../explain/explain.tsx')).explain(conversion);
  const lacks = conversion.gaps.length + conversion.suggestions.length > 0;
  writeFiles({
    ...(out && { [out]: resumeText(conversion) }),
    ...(explained && page && { [explained]: page }),
    ...(traced && { [traced]: traceText(steps, conversion.source.origin) }),
    ...(template && { [template]: writeTemplate(conversion, conversion.source.origin, asArgument(input)) }),
  });
  if (targets.length === 0) print(resumeText(conversion));
  return tell(input, conversion, options, [
    ...(out ? [`Wrote ${out}. To render it: recto render ${out} -o page.html`] : []),
    ...(explained ? [`How each part of the text was used: ${explained}`] : []),
    ...(traced ? [`How the document was read, step by step: ${traced}`] : []),
    ...(template && lacks
      ? [
          `Fill in ${template}, then run: recto convert ${asArgument(input)} --with ${template} -o resume.json`,
        ]
      : []),
    ...(template && !lacks ? [`Nothing is missing. ${template} has no values to fill in.`] : []),
  ]);
}
