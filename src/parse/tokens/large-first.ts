import { prepared } from '../lexicon/lexicon.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import {
  countryNamed,
  inStreet,
  namesRegion,
  type Piece,
  type PlacePart,
  type PlacePiece,
  streetWord,
  townWord,
} from './place-parts.ts';

/** Where towns have a word before them, addresses begin with what is largest. */
const startsLarge = prepared(({ languages }) =>
  (languages[0]?.towns ?? []).some((word) => !word.startsWith('-')),
);
const postal = /^\d{5,6}$/;

/**
 * Read an address that begins with what is largest, as in much of the world: "443000, Россия, Самарская обл., г. Самара,
 * ул. Лесная, д. 14". Undefined where the first part is none of a postal code, a country, a region or a town, or the last
 * is not a street.
 */
export function readLargeFirst(phrase: Phrase, parts: readonly Piece[]): readonly PlacePiece[] | undefined {
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return undefined;
  const pieces: PlacePiece[] = [];
  const has = (part: PlacePart) => pieces.some((piece) => piece.part === part);
  const begins = startsLarge(phrase);
  for (const { start, text } of parts) {
    const end = start + text.length;
    const town = townWord(phrase, text);
    if (!has('postalCode') && postal.test(text)) pieces.push({ part: 'postalCode', start, end });
    else if (!has('country') && countryNamed(phrase, text)) pieces.push({ part: 'country', start, end });
    else if (!has('city') && town !== undefined) pieces.push({ part: 'city', start: start + town, end });
    else if (!has('region') && !has('city') && (begins || pieces.length > 0) && namesRegion(phrase, text))
      pieces.push({ part: 'region', start, end });
    else if (
      begins &&
      pieces.length === 0 &&
      parts[0]?.text === text &&
      /^\p{Lu}\p{Ll}[\p{L} -]*$/u.test(text) &&
      streetWord(phrase).test(parts[1]?.text ?? '')
    )
      pieces.push({ part: 'city', start, end });
    else if (pieces.length > 0 && inStreet(phrase, phrase.text.slice(start, last.start + last.text.length))) {
      // A town without a word for it is before the street.
      const isTown = !has('city') && !inStreet(phrase, text) && text !== last.text;
      if (isTown) pieces.push({ part: 'city', start, end });
      else return has('city') ? [...pieces, { part: 'address', start, end: endOf(last) }] : undefined;
    } else return undefined;
  }
  return has('city') && (has('postalCode') || has('country')) && parts[0] && !has('address')
    ? pieces
    : undefined;
}

const endOf = ({ start, text }: Piece) => start + text.length;
