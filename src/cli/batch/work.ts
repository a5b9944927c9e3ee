import { answerLine } from './answer-line.ts';
import type { Bundle } from './bundle.ts';
import { convertDocument } from './convert-document.ts';
import type { JobOptions, Outcome } from './outcome.ts';
import { isBlank, splitLines } from './split-lines.ts';

/** Process a bundle, document by document: a failure does not stop the others. */
export async function work(bundle: Bundle, options: JobOptions): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  if ('documents' in bundle)
    for (const document of bundle.documents) outcomes.push(await convertDocument(document, options));
  else
    for (const line of splitLines(bundle)) if (!isBlank(line)) outcomes.push(await answerLine(line, options));
  return outcomes;
}
