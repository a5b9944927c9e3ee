import type { Options } from '../options.ts';
import { paintFor } from '../paint.ts';
import type { Stream } from '../print.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

const forMachines: Readonly<Partial<Record<NonNullable<Options['format']>, Reporter>>> = {
  json,
  sarif,
  github,
};

/** Choose how verdicts are written. */
export function chooseReporter({ format, all }: Options, stream: Stream): Reporter {
  return (format && forMachines[format]) ?? pretty(paintFor(stream), all);
}
