import type { Range } from '../../src/message.ts';
import { countryCode } from '../../src/values/country.ts';
import { canonical } from './canonical.ts';
import type { Kind } from './fields.ts';
import { type Folded, withoutLetters, withoutSigns, withSingleBlanks } from './folded.ts';
import { pieceFinder } from './pieces.ts';

/** Where a value stands: one stretch of the document, or several where columns part it. */
export type Place = readonly Range[];

/** What is looked for in a document. */
export interface Sought {
  readonly field: string;
  readonly kind: Kind;
  readonly value: string;
}

/**
 * Make what finds the places of a value in a document: as it is written but for blanks; if it is nowhere so, by its letters
 * and digits, in the end row by row. A date is found by its year, a phone number by its digits, a country's code by the
 * country's name.
 */
export function placeFinder(document: string): (sought: Sought) => readonly Place[] {
  const asWritten = withSingleBlanks(document);
  const letters = withoutSigns(document);
  const digits = withoutLetters(document);
  const write = (value: string) => within(document, asWritten, withSingleBlanks(value.trim()).text);
  const spell = (value: string) => within(document, letters, withoutSigns(value).text);
  const piece = pieceFinder(document);

  const rangesOf = ({ field, kind, value }: Sought) => {
    if (kind === 'date') return yearsOf(document, value.slice(0, 4));
    if (kind === 'phone') return within(document, digits, canonical('phone', value), anywhere);
    if (kind === 'url') return spell(canonical('url', value));
    if (field === 'basics.location.countryCode') return [...write(value), ...countriesOf(document, value)];
    const written = write(value);
    return written.length > 0 ? written : spell(value);
  };
  return (sought) => {
    const ranges = rangesOf(sought);
    if (ranges.length > 0) return ranges.map((range) => [range]);
    return sought.kind === 'short' || sought.kind === 'long' ? piece(sought.value) : [];
  };
}

const wordCharacter = /[\p{L}\p{N}]/u;
const anywhere = () => true;

/** Every place where a folded text holds a value between the edges of words. */
function within(
  document: string,
  { text, offsets }: Folded,
  value: string,
  isWhole: (document: string, place: Range) => boolean = standsAlone,
): readonly Range[] {
  const places: Range[] = [];
  if (value === '') return places;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const last = offsets[at + value.length - 1] as number;
    const place: Range = [
      offsets[at] as number,
      last + ((document.codePointAt(last) as number) > 0xffff ? 2 : 1),
    ];
    if (isWhole(document, place)) places.push(place);
  }
  return places;
}

/** Tell whether no letter or digit of the document goes on where a place begins or ends. */
function standsAlone(document: string, [start, end]: Range): boolean {
  const goesOn = (at: number) =>
    [document[at - 1], document[at]].every((character) => wordCharacter.test(character ?? ''));
  return !goesOn(start) && !goesOn(end);
}

function yearsOf(document: string, year: string): readonly Range[] {
  const whole = matches(document, new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'));
  return whole.length > 0 ? whole : matches(document, new RegExp(`(?<=['’/.-])${year.slice(2)}(?!\\d)`, 'g'));
}

const longestName = 4;

/** Where a country's name stands, with a capital. */
function countriesOf(document: string, code: string): readonly Range[] {
  const words = matches(document, /[\p{L}.'-]+/gu);
  return words.flatMap(([start], index) =>
    words
      .slice(index, index + longestName)
      .filter(([, end]) => {
        const name = document.slice(start, end).replace(/\s+/g, ' ');
        return /^\p{Lu}/u.test(name) && countryCode(name) === code;
      })
      .map(([, end]): Range => [start, end]),
  );
}

function matches(text: string, expression: RegExp): readonly Range[] {
  return [...text.matchAll(expression)].map(({ 0: found, index }) => [index, index + found.length]);
}
