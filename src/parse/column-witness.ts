import type { Witness } from '../source/columns/witness.ts';
import type { Worded } from './lexicon/lexicon.ts';
import { placeLikelihoods } from './weights.ts';
import { answered, type Phrase, phraseOf } from './lexicon/phrase.ts';
import { findEmails, findPhones, findUrls } from './tokens/contacts.ts';
import { findDates } from './tokens/dates.ts';
import { placeLikeness } from './tokens/place.ts';
import { tellsLevel } from './tokens/skill-words.ts';
import { kindByWord, readHeading } from './tokens/heading-words.ts';

const longest = 45;
const odd = /[\d.;!?@]|:\/\//;

/** Tell by its words whether a cell is a heading: known as a whole, or short with a known word at an edge. */
const isHeading = answered((phrase): boolean => {
  const { text } = phrase;
  const bare = text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
  if (bare.length > longest || odd.test(bare) || !/^[^\p{L}]*\p{Lu}/u.test(bare)) return false;
  // "Anwenderkenntnisse" in a column of levels
  if (tellsLevel(phrase)) return false;
  if (readHeading(phraseOf(phrase, bare))) return true;
  return bare.split(/\s+/).length <= 3 && kindByWord(phraseOf(phrase, bare)) !== undefined;
});

/** Tell whether a cell is a date and nothing else to speak of. */
const isDate = answered((phrase): boolean => {
  const { text } = phrase;
  if (text.length > longest || !/\d/.test(text)) return false;
  const left = findDates(phrase).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  return left.replace(/\s/g, '').length <= text.replace(/\s/g, '').length * 0.12;
});

const isContact = answered(
  ({ text }) => findEmails(text).length + findUrls(text, false).length + findPhones(text).length > 0,
);

/** What the words of the languages read tell of the cells of one document; each is asked about many times. */
export function columnWitness(of: Worded): Witness {
  const asked = (test: (phrase: Phrase) => boolean) => (text: string) => test(phraseOf(of, text));
  return {
    isHeading: asked(isHeading),
    isDate: asked(isDate),
    isPlace: asked((cell) => placeLikeness(cell) >= placeLikelihoods.sure),
    isContact: asked(isContact),
  };
}
