import { mended } from './mended.ts';
import { parts, type ResumeNode } from './nodes.ts';

/** What an entry of a list says of time. */
export interface Dated {
  readonly startDate?: unknown;
  readonly endDate?: unknown;
}

/** List the entries of a list as they are once mended; what is no object says nothing. */
export function entries(list: ResumeNode): readonly Dated[] {
  return parts(list).map((part) => {
    const entry = mended(part);
    return typeof entry === 'object' && entry !== null ? entry : {};
  });
}
