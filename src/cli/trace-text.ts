import type { TraceEvent } from '../convert.ts';
import { positions } from '../source/position.ts';

/** Write the steps of a conversion as JSON, one per line, each with the line and column in the document. */
export function traceText(steps: readonly TraceEvent[], document: string): string {
  const positionOf = positions(document);
  return steps
    .map((step) => {
      const start = 'ranges' in step ? step.ranges[0]?.[0] : undefined;
      return `${JSON.stringify({ ...(start !== undefined && positionOf(start)), ...step })}\n`;
    })
    .join('');
}
