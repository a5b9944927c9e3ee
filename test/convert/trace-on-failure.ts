import { onTestFailed } from 'vitest';
import { convert, type ConvertOptions, type TraceEvent } from '../../src/convert.ts';

/** Convert a document; where the test fails, print why it was read so. */
export function convertTraced(document: string, options: ConvertOptions = {}) {
  const steps: TraceEvent[] = [];
  onTestFailed(() => console.log(steps.map((step) => JSON.stringify(step)).join('\n')));
  return convert(document, { ...options, trace: (step) => steps.push(step) });
}
