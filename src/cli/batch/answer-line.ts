import { fileFormatOf, refuseFormat } from '../../document/file-format-of.ts';
import { Failure } from '../failure.ts';
import { maxSize, tooLarge } from '../max-size.ts';
import { findings } from '../report/report.ts';
import { convertInput } from '../convert-input.ts';
import { failedLine, type JobOptions, type Outcome, warningsOf } from './outcome.ts';
import { asFailure } from '../input.ts';
import { parseLine } from './parse-line.ts';
import type { Line } from './split-lines.ts';

/**
 * Answer a line, `{ "id": …, "text": … }`, with a line of JSON: the id, the resume and the findings of the report; or the
 * id, the number of the line and the error.
 */
export async function answerLine({ bytes, line }: Line, options: JobOptions): Promise<Outcome> {
  const name = `line ${line}`;
  let id: unknown = null;
  try {
    if (bytes.length > maxSize(options)) throw tooLarge(name, maxSize(options));
    const asked = parseLine(bytes, name);
    id = asked.id ?? null;
    if (typeof asked.text !== 'string') throw new Failure(`${name} has no "text", or it is not a string.`);
    refuseFormat(fileFormatOf(new TextEncoder().encode(asked.text)), name);
    const conversion = await convertInput({ name, text: asked.text }, options);
    const { resume } = conversion;
    return {
      warnings: warningsOf(conversion),
      output: JSON.stringify({ id, resume, ...findings(conversion) }),
    };
  } catch (problem) {
    return failedLine(line, asFailure(problem), id);
  }
}
