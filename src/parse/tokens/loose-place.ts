import { isCountryCode } from '../../values/country.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import {
  countryNamed,
  inStreet,
  namesRegion,
  startOfRegion,
  type Piece,
  type PlacePart,
  type PlacePiece,
  split,
  streetWord,
} from './place-parts.ts';

const code =
  /(?<![\p{L}\d])((?:[A-Z]{1,2}-)?\d{4,7}(?:-\d{3,4})?|\d{2}-\d{3}|\d{3} \d{2,3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|\d{4} ?[A-Z]{2})(?![\p{L}\d])/u;
const year = /^(?:19|20)\d\d$/;
const near = /^\p{Ll}{1,4}\. \p{Lu}[\p{L} -]+$/u;
const district = /^(\p{Lu}\p{Ll}[\p{L}' -]+) \d{1,2}$/u;
const mostParts = 9;

/**
 * Read an address with unknown names, by what is around them: a street, a postal code, a country at the end. Of the
 * names that are left the first is the town, the next its region.
 * @returns undefined if it has too many parts or none of them is a town
 */
export function readLoosely(phrase: Phrase): readonly PlacePiece[] | undefined {
  const left = split(phrase).flatMap(dashed);
  if (left.length === 0 || left.length > mostParts) return undefined;
  const pieces: PlacePiece[] = [];
  const put = (part: PlacePart, start: number, text: string) =>
    void pieces.push({ part, start, end: start + text.length });
  const last = left.pop() as Piece;
  const land = countryAt(phrase, last.text);
  if (land === undefined || (land === 0 && left.length === 0)) left.push(last);
  else {
    put('country', last.start + land, last.text.slice(land));
    const rest = last.text.slice(0, land).trimEnd();
    // "Leeds United Kingdom GB": the country appears twice.
    const again = rest ? (countryAt(phrase, rest) ?? 0) : 0;
    if (again > 0) put('region', last.start + again, rest.slice(again));
    if (rest) left.push({ start: last.start, text: again > 0 ? rest.slice(0, again).trimEnd() : rest });
  }
  // The street may have a number as long as a postal code: the last one is the code.
  const coded = left.findLastIndex(
    ({ text }, at) =>
      code.test(text) &&
      !year.test((code.exec(text) as RegExpExecArray)[0]) &&
      !(at === 0 && left.length > 1 && inStreetWords(phrase, text)),
  );
  if (coded >= 0) {
    const { start, text } = left[coded] as Piece;
    const match = code.exec(text) as RegExpExecArray;
    put('postalCode', start + match.index, match[0]);
    const before = text.slice(0, match.index).trimEnd();
    const behind = text.slice(match.index + match[0].length);
    const name = behind.trimStart();
    left.splice(
      coded,
      1,
      ...(before ? [{ start, text: before }] : []),
      ...(name ? [{ start: start + text.length - name.length, text: name }] : []),
    );
  }
  // "Jaipur Rajasthan": a known region after its town.
  const end = left.at(-1);
  const region = end ? (startOfRegion(end.text) ?? 0) : 0;
  if (end && region > 0)
    left.splice(
      -1,
      1,
      { start: end.start, text: end.text.slice(0, region).trimEnd() },
      { start: end.start + region, text: end.text.slice(region) },
    );
  // "Нижний Новгород, м. Бурнаковская": a station or the like is near the home, and no part of where it is.
  while (left.length > 1 && near.test((left.at(-1) as Piece).text)) left.pop();
  // "14 Abbey Street, Dublin 1": a district by its number, behind a street.
  const isDistrict = ({ text }: Piece, at: number) =>
    at > 0 && at === left.length - 1 && district.test(text) && !streetWord(phrase).test(text);
  const street = left.findLastIndex((piece, at) => inStreet(phrase, piece.text) && !isDistrict(piece, at));
  if (street >= 0) {
    const from = (left[0] as Piece).start;
    const { start, text } = left[street] as Piece;
    put('address', from, phrase.text.slice(from, start + text.length));
  }
  const names = left
    .slice(street + 1)
    .filter(
      ({ text }) =>
        /^\p{Lu}(?:.* \p{Lu}|\S*$)/u.test(text.replace(district, '$1')) &&
        !/\d/.test(text.replace(district, '$1')) &&
        text.split(' ').length <= 5,
    );
  if (names.length === 0 || names.length < left.length - street - 1) return undefined;
  const largest = names.at(-1) as Piece;
  // Before a region that is known is the town, and before that what is smaller.
  const known = names.length > 1 && namesRegion(phrase, largest.text);
  const [city, next] = (known ? names.slice(street < 0 ? 0 : -2) : names) as [Piece, Piece?];
  put('city', city.start, city.text);
  const hasRegion = pieces.some(({ part }) => part === 'region');
  if (next && !hasRegion && (known || pieces.length > 1 || names.length > 2))
    put('region', next.start, next.text);
  const address = pieces.find(({ part }) => part === 'address');
  const before = names[names.indexOf(city) - 1];
  if (address && before)
    pieces[pieces.indexOf(address)] = { ...address, end: before.start + before.text.length };
  return pieces;
}

/** "Jaipur - 302001", "Dubai – UAE": parts at dashes with a blank beside, without the full stop at the end. */
function dashed({ start, text }: Piece): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of [...text.matchAll(/ [–-] ?|[–-] /g), undefined]) {
    const part = text.slice(from, match?.index).trimEnd().replace(/\.$/, '');
    if (/[\p{L}\d]/u.test(part)) found.push({ start: start + from, text: part });
    if (match) from = match.index + match[0].length;
  }
  return found;
}

/** Where the country at the end of a text begins: "Leeds United Kingdom", "Kyoto JP"; undefined if it names none. */
function countryAt(phrase: Phrase, text: string): number | undefined {
  const words = [...text.matchAll(/(?<!\S)\S/g)].map(({ index }) => index);
  const code = words.at(-1);
  if (code !== undefined && isCountryCode(text.slice(code))) return code;
  return words.slice(-3).find((at) => countryNamed(phrase, text.slice(at)) !== undefined);
}

const inStreetWords = (phrase: Phrase, text: string) => inStreet(phrase, text.replace(/\d/g, ''));
