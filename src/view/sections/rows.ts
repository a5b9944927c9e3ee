import { present } from '../parts.ts';
import type { Part, Row } from '../view.ts';

/** The rows of a section, by what they hold. */
export interface Rows {
  readonly kind: 'rows';
  /** What would stand beside every name, and so beside none. */
  readonly common?: Part;
  readonly rows: readonly Row[];
  readonly pairs: readonly Row[];
  readonly names: readonly Part[];
}

/** Sort rows: those with words, names with a note, and names alone, which run on in a line. */
export function rowsOf(all: readonly Row[]): Rows {
  return {
    kind: 'rows',
    rows: all.filter(({ words, note, name }) => words.length || (note && !name)),
    pairs: all.filter(({ words, note, name }) => !words.length && note && name),
    names: all.flatMap(({ words, note, name }) => (!words.length && !note && name ? [name] : [])),
  };
}

/** Make a row of what is there. */
export function makeRow(
  name: Part | undefined,
  note: Part | undefined,
  words: readonly (Part | undefined)[],
): Row {
  return { ...(name && { name }), ...(note && { note }), words: present(words) };
}
