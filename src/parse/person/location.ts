import { countryCode, isCountryCode } from '../../values/country.ts';
import { isRegion } from '../../values/region.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { type Draft, put } from '../lines/facts.ts';
import { factIn, type Line } from '../lines/line.ts';
import { readLoosely } from '../tokens/loose-place.ts';
import { readMarked } from '../tokens/marked-place.ts';
import { readPlace } from '../tokens/place.ts';
import { countryNamed, type PlacePiece, startOfRegion } from '../tokens/place-parts.ts';
import type { PersonRoles } from '../vocabulary.ts';

/** "Fontesecca (AN)" */
const isCode = /^[A-Z]{2}$/;
const kindBehind = /(?:(?<!\s)\s+)?\((\p{L}+)\)\s*$/u;

/**
 * Read where the person lives.
 * @param hasTown the town is on a line of its own: what is here in its place is the region
 */
export function readLocation(
  line: Line,
  start: number,
  end: number,
  person: Draft<PersonRoles>,
  hasTown = false,
): void {
  const text = line.text.slice(start, end);
  // "… Poland (Home)" says what kind of address it is.
  const [aside = '', word = ''] = kindBehind.exec(text) ?? [];
  const plain =
    word && !isCode.test(word) && !countryCode(word) && !isRegion(word) ? text.slice(0, -aside.length) : text;
  // "Lyon Auvergne-Rhône-Alpes": a region's full name after the city parts as a comma does.
  const at = startOfRegion(plain);
  const parted =
    at && plain.length - at > 4 && !/\d/.test(plain) ? `${plain.slice(0, at - 1)},${plain.slice(at)}` : plain;
  const phrase = phraseOf(line, parted);
  for (const piece of readHome(phrase) ?? []) {
    const fact = factIn(line, start + piece.start, start + piece.end);
    if (piece.part !== 'country') put(person, hasTown && piece.part === 'city' ? 'region' : piece.part, fact);
    else {
      const code = isCountryCode(fact.value) ? fact.value : countryNamed(line, fact.value);
      if (code) put(person, 'country', { ...fact, value: code });
    }
  }
}

/** Read an address in one of the usual orders; by what is around its names where that tells more. */
export function readHome(phrase: Phrase): readonly PlacePiece[] | undefined {
  const marked = readMarked(phrase);
  if (marked) return marked;
  const strict = readPlace(phrase);
  if (strict?.some(({ part }) => part === 'country' || part === 'postalCode')) return strict;
  const loose = readLoosely(phrase);
  return loose && loose.length > (strict?.length ?? 0) ? loose : (strict ?? loose);
}
