import type { Witness } from '../source/columns/witness.ts';
import { findEmails, findPhones, findUrls } from './tokens/contacts.ts';
import { findDates } from './tokens/dates.ts';
import { placeLikeness } from './tokens/place.ts';
import { kindByWord, readHeading } from './tokens/heading-words.ts';

const longest = 45;
const odd = /[\d.;!?@]|:\/\//;

/** Tell by its words whether a cell is a heading: known as a whole, or short with a known word at an edge. */
function isHeading(text: string): boolean {
  const bare = text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
  if (bare.length > longest || odd.test(bare) || !/^[^\p{L}]*\p{Lu}/u.test(bare)) return false;
  if (readHeading(bare)) return true;
  return bare.split(/\s+/).length <= 3 && kindByWord(bare) !== undefined;
}

/** Tell whether a cell is a date and nothing else to speak of. */
function isDate(text: string): boolean {
  if (text.length > longest || !/\d/.test(text)) return false;
  const left = findDates(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  return left.replace(/\s/g, '').length <= text.replace(/\s/g, '').length * 0.12;
}

/** What the words of the languages read tell of the cells of one document; each is asked about many times. */
export const columnWitness = (): Witness => ({
  isHeading: remembered(isHeading),
  isDate: remembered(isDate),
  isPlace: remembered((text) => placeLikeness(text) >= 0.9),
  isContact: remembered(
    (text) => findEmails(text).length + findUrls(text, false).length + findPhones(text).length > 0,
  ),
});

function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = test(text);
    known.set(text, now);
    return now;
  };
}
