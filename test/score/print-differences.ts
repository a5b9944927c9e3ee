import type { Attempt } from './attempt.ts';
import { compare } from './compare.ts';

/** Print the values that an attempt misses (-) and those that it adds (+), each behind its field. */
export function printDifferences({ document, resume, failure }: Attempt): string {
  const rows = compare(document.truth, resume).fields.flatMap(({ field, entry, missing, extra }) => {
    const place = `${field}[${entry}]`.padEnd(30);
    return [
      ...missing.map((value) => `  - ${place} ${JSON.stringify(value)}`),
      ...extra.map((value) => `  + ${place} ${JSON.stringify(value)}`),
    ];
  });
  const head = `${document.group}/${document.name}${failure === undefined ? '' : `: ${failure}`}`;
  return [head, ...rows].join('\n');
}
