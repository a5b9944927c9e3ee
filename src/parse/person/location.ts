import { countryCode, isCountryCode } from '../../values/country.ts';
import { isRegion } from '../../values/region.ts';
import { networkNamed } from '../../values/network.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { titleCue } from '../tokens/cues.ts';
import { type Draft, put } from '../lines/facts.ts';
import { factIn, type Line } from '../lines/line.ts';
import { placeLikeness, readPlace } from '../tokens/place.ts';
import { countryNamed, startOfRegion } from '../tokens/place-parts.ts';
import type { PersonRoles } from '../vocabulary.ts';
import type { PersonDraft } from './person-draft.ts';

/**
 * Tell whether a cell among contacts is where the person lives: a known country or region, a postal code or a pair of
 * names says so, and of one name alone the address or number beside it, or that the document names the town elsewhere.
 */
export function isLocation(phrase: Phrase, { roles: person, towns }: PersonDraft, beside: boolean): boolean {
  const { text } = phrase;
  if (person.city || titleCue(phrase) > 1 || networkNamed(text)) return false;
  if (person.name && towns.has(text)) return true;
  // A pair of names that nothing else is known of says nothing of a person.
  const likeness = readPlace(phrase) ? placeLikeness(phraseOf(phrase, text.trim())) : 0;
  if (likeness >= (person.name ? 0.4 : 0.7)) return true;
  const isCapitals = !/\p{Ll}/u.test(text);
  return (
    beside && person.name !== undefined && likeness >= 0.25 && !isCapitals && !/\s(?:of|and|&)\s/i.test(text)
  );
}

/** "Fontesecca (AN)" */
const isCode = /^[A-Z]{2}$/;
const kindBehind = /(?:(?<!\s)\s+)?\((\p{L}+)\)\s*$/u;

/** Read where the person lives. */
export function readLocation(line: Line, start: number, end: number, person: Draft<PersonRoles>): void {
  const text = line.text.slice(start, end);
  // "… Poland (Home)" says what kind of address it is.
  const [aside = '', word = ''] = kindBehind.exec(text) ?? [];
  const plain =
    word && !isCode.test(word) && !countryCode(word) && !isRegion(word) ? text.slice(0, -aside.length) : text;
  // "Lyon Auvergne-Rhône-Alpes": a region's full name behind the city parts as a comma does.
  const at = startOfRegion(plain);
  const parted =
    at && plain.length - at > 4 && !/\d/.test(plain) ? `${plain.slice(0, at - 1)},${plain.slice(at)}` : plain;
  for (const piece of readPlace(phraseOf(line, parted)) ?? []) {
    const fact = factIn(line, start + piece.start, start + piece.end);
    if (piece.part !== 'country') put(person, piece.part, fact);
    else {
      const code = isCountryCode(fact.value) ? fact.value : countryNamed(line, fact.value);
      if (code) put(person, 'country', { ...fact, value: code });
    }
  }
}
