import { dirname } from 'node:path';
import { readFile } from '../input.ts';
import { maxSize } from '../max-size.ts';
import { makeFolder, writeFiles } from '../output.ts';
import { report } from '../report/report.ts';
import { convertInput, resumeText } from '../convert-input.ts';
import type { Document } from './documents.ts';
import { failedFile, type JobOptions, type Outcome, warningsOf } from './outcome.ts';

/** Convert a document and write its resume to its own file. */
export async function convertDocument({ file, target }: Document, options: JobOptions): Promise<Outcome> {
  try {
    const input = await readFile(file, maxSize(options));
    const conversion = await convertInput(input, options);
    makeFolder(dirname(target));
    writeFiles({ [target]: resumeText(conversion) });
    return {
      warnings: warningsOf(conversion),
      ...(options.format === 'json' && { output: JSON.stringify(report(input, conversion)) }),
    };
  } catch (problem) {
    return failedFile(file, problem);
  }
}
