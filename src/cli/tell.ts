import { existsSync } from 'node:fs';
import type { Conversion } from '../convert.ts';
import { asArgument } from './as-argument.ts';
import { asCalled } from './as-called.ts';
import type { Options } from './options.ts';
import type { Input } from './input.ts';
import { nextStep } from './next-step.ts';
import { paintFor } from './paint.ts';
import { print } from './print.ts';
import { prettyReport } from './report/pretty-report.ts';
import { report } from './report/report.ts';
import { ownerOf } from './written-files.ts';

/** Report what a conversion found, and choose the exit code. */
export function tell(
  input: Input,
  conversion: Conversion,
  options: Options,
  /** The verb of the command, with a blank behind it; blank for `recto <file>`. */
  verb: string,
  closing: readonly string[],
): number {
  const summary = report(input, conversion);
  const lines = () => [
    prettyReport(summary, conversion.ledger, conversion.source.origin, paintFor('stderr'), options.verbose),
    '',
    ...[...closing, ...nextStep(verb, conversion, input, options)].map(asCalled),
  ];
  print(`${options.format === 'json' ? JSON.stringify(summary) : lines().join('\n').trimEnd()}\n`, 'stderr');
  const errors = summary.messages.some((message) => message.severity === 'error');
  const warnings = summary.messages.some((message) => message.severity === 'warning');
  return errors || (options.strict && warnings) ? 1 : 0;
}

/** Say how to get a PDF of a resume, under a name that is still free, or that of the PDF made of it before. */
export function pdfLine(file: string): string {
  const name = file.replace(/\.[^./\\]*$/, '');
  const pdf =
    existsSync(`${name}.pdf`) && ownerOf(`${name}.pdf`, file) !== 'own'
      ? `${name}.resume.pdf`
      : `${name}.pdf`;
  return `For a PDF: recto render ${asArgument(file)} -o ${asArgument(pdf)}`;
}
