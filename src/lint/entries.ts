import { fixNode } from './fix-node.ts';
import { parts, type ResumeNode } from './nodes.ts';

/** The dates of an entry. */
export interface Dated {
  readonly startDate?: unknown;
  readonly endDate?: unknown;
}

/** List the entries of a list as they are once fixed; anything but an object is an empty entry. */
export function entries(list: ResumeNode): readonly Dated[] {
  return parts(list).map((part) => {
    const entry = fixNode(part);
    return typeof entry === 'object' && entry !== null ? entry : {};
  });
}
