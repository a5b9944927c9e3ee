import type { Resume } from '../resume.ts';
import type { Change } from './change.ts';
import { fixNode, type Fixing } from './fix-node.ts';
import { rootNode } from './nodes.ts';

/** A fixed resume and its changes; the resume is the given value itself if nothing changed. */
export interface Fix<Value = unknown> {
  /** The resume after the changes. */
  readonly resume: Value;
  /** What was changed, in order. */
  readonly changes: readonly Change[];
}

/**
 * Fix what is certain, without losing anything: old and other names, blank values, words for the present, dates,
 * addresses, numbers that should be text, text that should be a list or object, countries, white space.
 * Never throws and never changes its argument; fixing the result again changes nothing.
 * @example fix({ work: [{ company: 'Acme', endDate: 'Present' }] }).resume // { work: [{ name: 'Acme' }] }
 */
export function fix<Value extends Resume>(value: Value): Fix<Resume>;
export function fix(value: unknown): Fix;
export function fix(value: unknown): Fix {
  return fixAs(value, {});
}

/** Fix as `fix` does, using what is known about the text that the value was read from. */
export function fixAs(value: unknown, fixing: Omit<Fixing, 'tell'>): Fix {
  const changes: Change[] = [];
  try {
    const resume = fixNode(rootNode(value), { ...fixing, tell: (change) => changes.push(change) });
    return { resume, changes };
  } catch {
    return { resume: value, changes: [] };
  }
}
