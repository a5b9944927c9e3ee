import { countryCode } from '../../values/country.ts';
import { isRegion } from '../../values/region.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import type { PlacePiece } from './place-parts.ts';

/** "Dist – Gaya", "Distt: Moga", "District Howrah", "State Punjab" */
const district = /(?<![\p{L}\d])dist(?:t|rict)?(?![\p{L}\d])[\s.:–-]*(?=\p{L})/iu;
const state = /(?<!\p{L})state(?!\p{L})[\s:–-]*(?=\p{L})/iu;
const whole = /^district\s+$/i;
/** "852564", "PIN-756342", "(134203)": the last thing of an address, but for its country. */
const pin = /(?<!\d)(\d{3} ?\d{3})(?!\d)/;
const name = /^\p{L}[\p{L}.']*(?: \p{L}[\p{L}.']*)*/u;

/**
 * Read an address whose parts say what they are, as in India: "Vill – Kewali, Dist – Gaya, Bihar 852564". The district is
 * the nearest to a town that such an address names; what is before it is the street.
 * @returns undefined if neither a district nor a state is named
 */
export function readMarked({ text }: Pick<Phrase, 'text'>): readonly PlacePiece[] | undefined {
  const [town, land] = [district.exec(text), state.exec(text)];
  // "District of Columbia" is a region and "State College, PA" a town: whole words mark only beside what such an address has.
  if (town && whole.test(town[0]) && !pin.test(text)) return undefined;
  if (!town && !(land?.index === 0 && regionLength(nameAt(text, land[0].length)) > 0)) return undefined;
  const pieces: PlacePiece[] = [];
  const put = (part: PlacePiece['part'], start: number, length: number) => {
    if (length > 0) pieces.push({ part, start, end: start + length });
    return start + length;
  };
  let at = 0;
  if (town) {
    put('address', 0, text.slice(0, town.index).replace(/(?<![\s,;.–-])[\s,;.–-]+$/, '').length);
    at = town.index + town[0].length;
    at = put('city', at, townLength(nameAt(text, at, land?.index)));
  }
  const begin = land ? land.index + land[0].length : at + text.slice(at).search(/\p{L}/u);
  const named = begin < at ? '' : nameAt(text, begin);
  put('region', begin, regionLength(named) || (land ? named.length : 0));
  const code = pin.exec(text.slice(at));
  if (code) put('postalCode', at + code.index, code[0].length);
  return pieces;
}

const nameAt = (text: string, from: number, to?: number) =>
  name.exec(text.slice(from, to).trimEnd())?.[0] ?? '';

/** How much of a name is a town: what is before a known state, or a country. */
function townLength(text: string): number {
  const words = text.split(' ');
  const behind = words.findIndex((_, at) => {
    const rest = words.slice(at).join(' ');
    return at > 0 && (regionLength(rest) > 0 || countryCode(rest) !== undefined);
  });
  return behind < 0 ? text.length : words.slice(0, behind).join(' ').length;
}

/** How much of a name, from its beginning, is a known state. */
function regionLength(text: string): number {
  const words = text.split(' ');
  const count = words.findLastIndex((_, at) => isRegion(words.slice(0, at + 1).join(' '))) + 1;
  return words.slice(0, count).join(' ').length;
}
