import type { Conversion } from '../../convert.ts';
import type { Options } from '../options.ts';
import { Failure } from '../failure.ts';

/** What became of one document. */
export interface Outcome {
  /** Why it was not converted; undefined if it was. */
  readonly error?: string;
  readonly warnings: number;
  /** The JSON for a program: the answer to a line, or the report. */
  readonly output?: string;
}

/** The options that a thread needs. */
export type JobOptions = Pick<Options, 'from' | 'languages' | 'infer' | 'format' | 'max-size'>;

/** Make the outcome of a file that could not be converted. */
export function failedFile(file: string, problem: unknown): Outcome {
  const error = reasonOf(file, problem);
  return { error, warnings: 0, output: JSON.stringify({ file, error }) };
}

/** Make the outcome of a line that could not be converted, with its id if known. */
export function failedLine(line: number, problem: unknown, id: unknown = null): Outcome {
  const error = reasonOf(`line ${line}`, problem);
  return { error, warnings: 0, output: JSON.stringify({ id, line, error }) };
}

const reasonOf = (name: string, problem: unknown) =>
  problem instanceof Failure
    ? problem.message
    : `${name} could not be converted (${problem instanceof Error ? problem.message : String(problem)}).`;

/** Count the warnings of a conversion. */
export const warningsOf = ({ messages }: Conversion): number =>
  messages.filter(({ severity }) => severity === 'warning').length;
