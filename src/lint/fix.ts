import type { Change } from './change.ts';
import { mended, type Mending } from './mended.ts';
import { rootNode } from './nodes.ts';

/** A resume that was mended, and what was changed; the resume is the very value given where nothing was. */
export interface Fix {
  readonly resume: unknown;
  readonly changes: readonly Change[];
}

/**
 * Mend what is certain, and lose nothing: old and other names, blank values, words for the present, dates, addresses,
 * numbers where texts are wanted, texts where lists or objects are, countries, white space.
 * Never throws and never changes what it is given; what it mended once it leaves as it is.
 * @example fix({ work: [{ company: 'Acme', endDate: 'Present' }] }).resume // { work: [{ name: 'Acme' }] }
 */
export function fix(value: unknown): Fix {
  return fixAs(value, {});
}

/** Mend as `fix` does, by what is known of the text that a value was read from. */
export function fixAs(value: unknown, mending: Omit<Mending, 'tell'>): Fix {
  const changes: Change[] = [];
  try {
    const resume = mended(rootNode(value), { ...mending, tell: (change) => changes.push(change) });
    return { resume, changes };
  } catch {
    return { resume: value, changes: [] };
  }
}
