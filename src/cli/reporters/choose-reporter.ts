import type { Options } from '../arguments.ts';
import { paintFor } from '../paint.ts';
import type { Stream } from '../print.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Choose how verdicts are written. */
export async function chooseReporter(format: Options['format'], stream: Stream): Promise<Reporter> {
  if (format === 'json') return (await import('./json.ts')).json;
  if (format === 'sarif') return (await import('./sarif.ts')).sarif;
  if (format === 'github') return (await import('./github.ts')).github;
  return pretty(paintFor(stream));
}
