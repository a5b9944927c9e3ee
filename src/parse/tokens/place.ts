import { countryCode, isCountryCode } from '../../values/country.ts';
import { isRegion, isTownToo } from '../../values/region.ts';
import { key, keyOf, readsCaseless, wordSet } from '../lexicon/words.ts';
import { readLargeFirst } from './large-first.ts';
import {
  countryNamed,
  inStreet,
  namesRegion,
  type PlacePart,
  type PlacePiece,
  type Piece,
  split,
  streetWord,
  townWord,
} from './place-parts.ts';
import { placeLikelihoods as weights } from '../weights.ts';
import { answered, type Phrase } from '../lexicon/phrase.ts';
import { prepared, type Worded } from '../lexicon/lexicon.ts';

const remote = prepared((of) => wordSet(of, 'remote'));
const british = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}';
const canadian = '[A-Z]\\d[A-Z] ?\\d[A-Z]\\d';
const dutch = '\\d{4} ?[A-Z]{2}';
/** "111 22", "00-950": Swedish and Polish, among others. */
const parted = '\\d{3} \\d{2}|\\d{2}-\\d{3}';
const postal = new RegExp(
  `^(?:(?:CEP:? )?(?:[A-Z]{1,2}-?)?\\d{4,6}(?:-\\d{3,4})?|${british}|${canadian}|${parted}|${dutch})$`,
);
const postalThenCity = new RegExp(
  `^(${dutch}|(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3})?|${british}|${parted}) +(\\p{Lu}[\\p{L}.'’ -]+)$`,
  'u',
);
const cityThenPostal = new RegExp(
  `^(\\p{Lu}[\\p{L}.' -]+?)(?:(?<! ) +| ?[–-] ?)(\\d{5,6}|(?!19|20)\\d{4}|${british}|${canadian})$`,
  'u',
);
const regionThenPostal = new RegExp(
  `^(\\p{L}[\\p{L}. ]*?) ((?:[A-Z]{2} (?=\\d{5}$))?\\d{4,6}(?:-\\d{4})?|${canadian})$`,
  'u',
);
/** "Georgia" after a city of the United States, or one that nobody knows: that it is a region is true of both. */
const isState = (word: string, city: string) =>
  word === 'Georgia' && !/^(?:Tbilisi|Batumi|Kutaisi|Rustavi)$/.test(city);
/** Tell whether a text is a house number with a street, as lines above a city are. */
export const isStreet = (phrase: Phrase): boolean =>
  /\d/.test(phrase.text) && streetWord(phrase).test(phrase.text);
const properName = /^(?:\p{Lu}|[ds]['’]\p{Lu}|['’]s-|de |la |le |van |den |al-)[\p{L}.'’ -]*$/u;

/** Letters without case are names only in languages that have no others. */
const isProperName = (of: Worded, text: string) =>
  properName.test(text) || (caseless.test(text) && readsCaseless(of));
const caseless = /^\p{Lo}+$/u;

/**
 * Read an address or place: "12 Elm St, Dover, DE 19901", "38999 Kreuzhagen", "Lyon, France".
 * @returns undefined if the text does not read as a place
 */
export const readPlace = answered((phrase): readonly PlacePiece[] | undefined => {
  const { text } = phrase;
  const parts = split(phrase);
  const largeFirst = readLargeFirst(phrase, parts);
  if (largeFirst) return largeFirst;
  const pieces: PlacePiece[] = [];
  const has = (part: PlacePart) => pieces.some((piece) => piece.part === part);
  const put = (part: PlacePart, start: number, end: number) => void pieces.unshift({ part, start, end });
  let last = parts.length - 1;
  for (; last >= 0 && !has('city'); last--) {
    const { start, text: word, bracketed } = parts[last] as Piece;
    const end = start + word.length;
    const before = parts.slice(0, last).filter((piece) => !inStreet(phrase, piece.text)).length;
    const numbered = /\d/.test(word);
    // "Qc, K6I 9V2": before a postal code, the code of a region may be written small.
    const region = namesRegion(
      phrase,
      has('postalCode') && /^[A-Z][a-z]$/.test(word) ? word.toUpperCase() : word,
    );
    const named = countryNamed(phrase, word);
    const town = townWord(phrase, word);
    const code = isCountryCode(word) && (!region || before >= 2 || has('region'));
    const regionAndPostal = numbered ? regionThenPostal.exec(word) : null;
    const first = numbered ? postalThenCity.exec(word) : null;
    const second = numbered ? cityThenPostal.exec(word) : null;
    // "13999 Ponteverzo (VC)", "Corso Garibaldi 12, Fontesecca (AN)"
    const near = parts[last - 1]?.text ?? '';
    const inTown = postalThenCity.test(near) || inStreet(phrase, parts[last - 2]?.text ?? '');
    if (town !== undefined) put('city', start + town, end);
    else if (bracketed && inTown && /^[A-Z]{2}$/.test(word)) put('region', start, end);
    else if (
      !has('country') &&
      (last > 0 ? code || (named && !isState(word, near)) : parts.length === 1 && !region && named)
    )
      put('country', start, end);
    else if (numbered && postal.test(word)) put('postalCode', end - word.replace(/^\D+ /, '').length, end);
    else if (regionAndPostal && isRegion(regionAndPostal[1] as string)) {
      if (has('region')) put('postalCode', start, end);
      else {
        put('postalCode', end - (regionAndPostal[2] as string).length, end);
        if (last > 0) put('region', start, start + (regionAndPostal[1] as string).length);
        else put('city', start, start + (regionAndPostal[1] as string).length);
      }
    } else if (first && !streetWord(phrase).test(first[2] as string)) {
      put('city', end - (first[2] as string).length, end);
      put('postalCode', start, start + (first[1] as string).length);
    } else if (second) {
      const name = (second[1] as string).replace(/\.$/, '');
      put('postalCode', end - (second[2] as string).length, end);
      put(last > 0 && isRegion(name) ? 'region' : 'city', start, start + name.length);
    } else if (has('region') && has('postalCode') && before > 0 && region) {
      // The region appears twice, as a name and before the postal code.
      const known = pieces.findIndex((piece) => piece.part === 'region');
      const code = pieces.findIndex((piece) => piece.part === 'postalCode');
      pieces[code] = { ...(pieces[code] as PlacePiece), start: (pieces[known] as PlacePiece).start };
      pieces.splice(known, 1);
      put('region', start, end);
    } else if (
      !has('region') &&
      last > 0 &&
      (region ||
        (has('country') && isProperName(phrase, word) && !inStreet(phrase, (parts[last - 1] as Piece).text)))
    )
      put('region', start, end);
    else if (remote(phrase).has(key(word))) put('city', start, end);
    else if (!numbered && isProperName(phrase, word) && word.split(' ').length <= 4) put('city', start, end);
    else if (inStreet(phrase, word) && pieces.length > 0) break;
    else return undefined;
  }
  if (last >= 0) {
    const from = (parts[0] as Piece).start;
    const until = parts[last] as Piece;
    if (!inStreet(phrase, text.slice(from, until.start + until.text.length))) return undefined;
    // "417 Maple Avenue, 98105, Seattle": the code is between the street and the city.
    const inside =
      last > 0 && !has('postalCode') && (postal.test(until.text) || regionThenPostal.test(until.text));
    if (inside) put('postalCode', until.start, until.start + until.text.length);
    const end = inside ? (parts[last - 1] as Piece) : until;
    put('address', from, end.start + end.text.length);
  }
  return pieces.length ? pieces : undefined;
});

/** "Columbus, Ohio Metropolitan Area" */
const metropolitan = /^\p{Lu}[\p{L} .,-]{2,50} Metropolitan Area$/u;
/** Placeholders that forms print for a place. */
const unsaid = /^City ?, State$/;
/** "Lodi (LO)", "Lyon (69)" */
const cityInProvince = /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,2} \((?:[A-Z]{2}|\d{2,3})\)?$/u;
/** "Veldhoven, Brabant": a pair of names is a place more often than anything else, where nothing else is known of it. */
const pair = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?, \p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u;

/** How surely a text names a place, from 0 to 1; made for telling it from names of people, jobs and firms. */
export const placeLikeness = answered((phrase): number => {
  const { text } = phrase;
  if (text.length > 70 || /[@:!?]/.test(text)) return 0;
  const words = keyOf(phrase);
  if (remote(phrase).has(words) || remote(phrase).has(words.replace(/[ ,(].*/s, ''))) return weights.known;
  if (unsaid.test(text)) return weights.known;
  if (cityInProvince.test(text)) return weights.province;
  const pieces = readPlace(phrase);
  if (!pieces) return metropolitan.test(text) ? weights.area : pair.test(text) ? weights.pair : 0;
  if (townWord(phrase, text) !== undefined) return weights.known;
  const known = pieces.some(
    ({ part, start, end }) =>
      part === 'country' || part === 'postalCode' || (part === 'region' && isRegion(text.slice(start, end))),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  // "Ames, New York" and "Google, New York" look the same.
  const isEither =
    pieces.length === 2 &&
    first?.part === 'city' &&
    last?.part === 'region' &&
    isTownToo(text.slice(last.start, last.end));
  if (isEither) return weights.alone;
  if (known) return pieces.length > 1 || countryCode(text) ? weights.known : weights.alone;
  if (/^greater |\barea$/.test(words)) return weights.area;
  // A house in a street, and a town.
  const town = pieces.find(({ part }) => part === 'city');
  const isHouse = pieces.some(({ part }) => part === 'address') && isStreet(phrase);
  if (town && isHouse && !text.slice(town.start, town.end).includes('.')) return weights.house;
  if (isRegion(text)) return weights.alone;
  if (pieces.some(({ part }) => part === 'region')) return weights.behindCountry;
  return text.split(' ').length <= 2 ? weights.name : weights.longName;
});
