import { present } from '../parts.ts';
import type { Part, Row } from '../view.ts';

/** The rows of a section, by their contents. */
export interface Rows {
  readonly kind: 'rows';
  /** The note that every name shares, so it is shown at none. */
  readonly common?: Part;
  readonly order?: readonly number[];
  readonly rows: readonly Row[];
  readonly pairs: readonly Row[];
  readonly names: readonly Part[];
}

/**
 * Sort rows: those with words, those with a name and a note, and names alone, which share a line unless they are few among
 * names with a note.
 * @param entries where the entries of each row are in the resume; by default one each, in order
 */
export function rowsOf(all: readonly Row[], entries = all.map((_, at) => [at])): Rows {
  const kindOf = ({ words, note, name }: Row) =>
    name ? (words.length ? 'rows' : note ? 'pairs' : 'names') : 'nameless';
  const placesOf = (kind: string) => all.flatMap((row, at) => (kindOf(row) === kind ? [at] : []));
  const rows = [...placesOf('rows'), ...placesOf('nameless')];
  const [noted, alone] = [placesOf('pairs'), placesOf('names')];
  const [pairs, names] =
    alone.length <= noted.length ? [[...noted, ...alone].sort((a, b) => a - b), []] : [noted, alone];
  const order = [...rows, ...pairs, ...names].flatMap((at) => entries[at] as readonly number[]);
  return {
    kind: 'rows',
    rows: rows.map((at) => all[at] as Row),
    pairs: pairs.map((at) => all[at] as Row),
    names: names.flatMap((at) => all[at]?.name ?? []),
    ...(order.some((at, place) => at !== place) && { order }),
  };
}

/** Make a row of what is present. */
export function makeRow(
  name: Part | undefined,
  note: Part | undefined,
  words: readonly (Part | undefined)[],
): Row {
  return { ...(name && { name }), ...(note && { note }), words: present(words) };
}
