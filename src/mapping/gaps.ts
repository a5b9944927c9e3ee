import { type Message, message, type Range } from '../message.ts';
import type { EffectiveRule } from './override.ts';

/** The places of each entry, by its pointer. */
export type EntryPlaces = (pointer: string) => readonly Range[];

/** Entries that state dates and nothing else. */
export function bare(
  list: readonly object[],
  at: (index: number) => string,
  places: EntryPlaces,
): readonly Message[] {
  return list.flatMap((entry, index) =>
    Object.keys(entry).every((key) => /date$/i.test(key))
      ? [
          message('entry-without-content', 'The entry has dates and nothing else.', {
            hint: 'Its heading and text may have been lost in copying; add them to the resume.',
            pointer: at(index),
            places: places(at(index)),
          }),
        ]
      : [],
  );
}

/** One message for each value that readers expect, however many entries lack it. */
export function missing(
  table: Readonly<Record<string, EffectiveRule>>,
  list: readonly object[],
  at: (index: number) => string,
  places: EntryPlaces,
): readonly Message[] {
  return Object.entries(table).flatMap(([field, rule]) => {
    if (typeof rule === 'function' || !('expected' in rule) || !rule.expected) return [];
    const lacking = list.flatMap((entry, index) => (field in entry ? [] : [index]));
    const [first] = lacking;
    if (first === undefined) return [];
    const name = at(first).split('/')[1] as string;
    const one = name === 'basics' || list.length === 1;
    return [
      message(
        'missing-value',
        one
          ? `The document does not say the ${rule.expected}.`
          : `${lacking.length} of ${list.length} ${name} entries have no ${rule.expected}.`,
        {
          hint: `Add ${name === 'basics' ? 'basics' : `${name}[]`}.${field} to the resume.`,
          pointer: lacking.length === 1 ? `${at(first)}/${field}` : `/${name}`,
          places: lacking.flatMap((index) => places(at(index)).slice(0, 1)),
        },
      ),
    ];
  });
}
