import { countryCode, isCountryCode } from '../values/country.ts';
import { matchesIn } from '../values/matches-in.ts';
import { isRegion } from '../values/region.ts';

/** A part of a text that may name a place. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly bracketed?: boolean;
}

const partedAt = /[,()·•|;\n\t]|\s[–—-]\s(?=(?:[A-Z]{2}|CEP)(?!\p{L})|\d{4})/gu;

/** Parts between commas, middots, brackets, and a dash before a code, with their offsets. */
export function split(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of [...matchesIn(text, partedAt), undefined]) {
    const raw = text.slice(start, match?.index ?? text.length);
    const word = raw.trim();
    if (word !== '')
      partAtRegion(
        {
          start: start + raw.indexOf(word),
          text: word,
          bracketed: text[start - 1] === '(' && match?.[0] === ')',
        },
        pieces,
      );
    start = match ? match.index + match[0].length : text.length;
  }
  return pieces;
}

/** "Lyon Auvergne-Rhône-Alpes FR": a known region before a country's code stands apart from the city. */
function partAtRegion(piece: Piece, pieces: Piece[]): void {
  const { start, text } = piece;
  const zoned = /\d{4}/.test(text) ? cityRegionPostal.exec(text) : null;
  if (zoned && isRegion(zoned[2] as string) && (!zoned[4] || countryCode(zoned[4]))) {
    const [, city = '', region = '', zip = '', country = ''] = zoned;
    const at = start + city.length + 1;
    pieces.push(
      { start, text: city },
      { start: at, text: region },
      { start: at + region.length + 1, text: zip },
    );
    if (country) pieces.push({ start: start + text.length - country.length, text: country });
    return;
  }
  const [, town, state] = (text.includes('/') && cityOverRegion.exec(text)) || [];
  if (town && state && isRegion(state))
    return void pieces.push({ start, text: town.trim() }, { start: start + text.length - 2, text: state });
  const code = text.slice(-2);
  const named = text.at(-3) === ' ' && text.length > 3 && isCountryCode(code) ? text.slice(0, -3) : '';
  const words = named.split(' ');
  const from = words.findIndex((_, index) => index > 0 && isRegion(words.slice(index).join(' ')));
  if (from < 0) return void pieces.push(piece);
  const city = words.slice(0, from).join(' ');
  pieces.push(
    { start, text: city },
    { start: start + city.length + 1, text: words.slice(from).join(' ') },
    { start: start + text.length - 2, text: code },
  );
}

/** "Hobart TAS 7000", "Pierre SD 57599 United States" */
const cityRegionPostal = /^(\p{Lu}[\p{L}.' -]+) ([A-Z]{2,3}) (\d{4,5}(?:-\d{4})?)(?: (\p{Lu}[\p{L} .]+))?$/u;
/** "Ribeirinha/SP" */
const cityOverRegion = /^(\p{Lu}[\p{L}.' -]+)\s?\/\s?([A-Z]{2})$/u;
