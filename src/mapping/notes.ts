import { message } from './rules.ts';
import type { Range } from '../message.ts';
import type { Fact } from '../parse/vocabulary.ts';

/** Report an assumption that was made to read a value. */
export const noteOf = (
  note: NonNullable<Fact<string>['note']>,
  value: string,
  pointer: string,
  places: readonly Range[],
) =>
  note === 'assumed-url'
    ? message(note, `The address was read as ${value}.`, { pointer, places })
    : message(note, `Only the year is certain: ${value}.`, {
        hint: 'Add the month if you know it.',
        pointer,
        places,
      });

/** Report a value that was inferred. */
export const inferred = (fact: Fact<string>, reason: string, pointer: string) =>
  message('inferred-value', `“${fact.value}” is inferred, not stated. ${reason}`, {
    hint: 'Check it before you use the resume.',
    found: fact.value,
    pointer,
    places: fact.ranges,
  });
