import type { Samples } from './measure.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

/** Write rows of how often each does a thing in a second. */
export function perSecond(name: string, samples: Samples<string>): readonly Row[] {
  return Object.entries(samples).map(([who, seconds]) => ({
    name,
    who,
    value: 1 / median(seconds),
    unit: 'a second',
  }));
}
