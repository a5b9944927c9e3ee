import { countryCode, isCountryCode } from '../../values/country.ts';
import { matchesIn } from '../../values/matches-in.ts';
import { isRegion } from '../../values/region.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import { prepared, type Worded } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';

export type PlacePart = 'address' | 'postalCode' | 'city' | 'region' | 'country';

/** A stretch of a text and which part of a place it names. */
export interface PlacePiece {
  readonly part: PlacePart;
  readonly start: number;
  readonly end: number;
}

/** A part of a text that may name a place. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly bracketed?: boolean;
}

const partedAt = /[,()·•|;\n\t]|\s?\/\s?(?=[A-Z]{2}(?!\p{L}))|\s[–—-]\s(?=(?:[A-Z]{2}|CEP)(?!\p{L})|\d{4})/gu;

/** Parts between commas, middots, brackets, a slash before two capitals, and a dash before a code, with their offsets. */
export function split(phrase: Phrase): readonly Piece[] {
  const { text } = phrase;
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of [...matchesIn(text, partedAt), undefined]) {
    const raw = text.slice(start, match?.index ?? text.length);
    const word = raw.trim();
    if (word !== '') {
      const piece = {
        start: start + raw.indexOf(word),
        text: word,
        bracketed: text[start - 1] === '(' && match?.[0] === ')',
      };
      pieces.push(...(partSpaced(phrase, piece) ?? [piece]));
    }
    start = match ? match.index + match[0].length : text.length;
  }
  return pieces;
}

const spaced = /^(.*?\p{L}\.?)(?: ((?:[A-Z]{2} )?\d{4,5}(?:-\d{4})?)(?: (\p{Lu}[\p{L} .]+))?| ([A-Z]{2}))$/u;

/** "Austin TX": codes of states that stand for nothing else behind a name. */
const stateBehind =
  /^(?:A[KZ]|C[OT]|FL|GA|IL|K[SY]|M[INO]|MT|N[CDEHJMVY]|OH|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|DC|ON|BC|QC)$/;
/** "AB" is also what firms of Sweden are: it is Alberta behind its towns alone. */
export const albertan =
  'Airdrie|Banff|Calgary|Camrose|Canmore|Cochrane|Edmonton|Fort McMurray|Grande Prairie|Leduc|Lethbridge|Lloydminster|Medicine Hat|Okotoks|Red Deer|Sherwood Park|Spruce Grove|St\\.? Albert';
const inAlberta = new RegExp(`^(?:${albertan}) AB$`);
const townBefore = /^\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+){0,2}$/u;

/**
 * A place whose parts have blanks between them: "417 Elm Ave Salem Oregon 97301 US", "Salem Oregon OR 97301",
 * "Lyon Auvergne-Rhône-Alpes FR". A code or a country after a known region holds it together.
 */
function partSpaced(of: Worded, { start, text }: Piece): readonly Piece[] | undefined {
  const [, rest, zip = '', named = '', country = named] = spaced.exec(text) ?? [];
  if (!rest) return undefined;
  if (!zip && ((stateBehind.test(country) && townBefore.test(rest)) || inAlberta.test(text)))
    return [
      { start, text: rest },
      { start: start + text.length - country.length, text: country },
    ];
  if (country && !isCountryCode(country) && !countryCode(country)) return undefined;
  // "CA 97301" is the code where the region is before it.
  const begin = startOfRegion(rest);
  const state = begin === undefined && isRegion(zip.split(' ')[0] as string) ? 3 : 0;
  const region = state ? rest.length : begin;
  if (region === undefined || (region === 0 && !country && /^\d/.test(zip))) return undefined;
  const behind = text.length - (country ? country.length + 1 : 0);
  const cuts = [
    0,
    townStart(of, rest.slice(0, region).trimEnd()),
    region,
    behind - zip.length + state,
    behind,
  ];
  return cuts.flatMap((from, at) => {
    const raw = text.slice(from, cuts[at + 1]);
    const word = raw.trim();
    return word ? [{ start: start + from + raw.indexOf(word), text: word }] : [];
  });
}

/** Where the known region at the end of a text begins. */
export function startOfRegion(text: string): number | undefined {
  let at = 0;
  while (!isRegion(text.slice(at))) {
    at = text.indexOf(' ', at) + 1;
    if (at === 0 || text.length > 90) return undefined;
  }
  return at;
}

/** Where the town begins after a street: "2712 Broadway St San Mateo". */
function townStart(of: Worded, text: string): number {
  const last = matchesIn(text, streetEnd(of)).at(-1);
  return last ? last.index + last[0].length : 0;
}
/** A word for a street, or a compound that ends in one. */
export const streetWord = prepared((of) => {
  const [endings, whole] = [true, false].map((ending) =>
    alternation(
      words(of, 'streets').flatMap((word) =>
        word.startsWith('-') === ending ? [word.replace(/^-/, '')] : [],
      ),
    ),
  );
  return new RegExp(`(?:(?<![\\p{L}])(?:${whole})|\\p{L}(?:${endings}))(?![\\p{L}])`, 'iu');
});
const streetEnd = prepared((of) => new RegExp(`${streetWord(of).source}\\.?(?: #?\\d+\\w?)? `, 'giu'));

const partsBefore = (list: readonly string[]) => alternation(list.filter((word) => !word.startsWith('-')));
const endings = (list: readonly string[]) =>
  alternation(list.flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : [])));

/** "г. Казань": a word for a town before its name; "长沙市": an ending of such names. */
const townForm = prepared(
  (of) =>
    new RegExp(
      `^(?:(?:${partsBefore(words(of, 'towns'))})(?:\\.\\s*|\\s+)(?=[\\p{Lu}\\p{Lo}])|(?=\\p{L}{1,6}(?:${endings(words(of, 'towns'))})$))`,
      'u',
    ),
);
/** "Самарская обл.", "Республика Коми", "湖南省" */
const regionForm = prepared((of) => {
  const whole = partsBefore(words(of, 'regions'));
  return new RegExp(
    `^(?:(?:${whole})\\.?\\s+\\p{Lu}[\\p{L} -]{2,30}|\\p{Lu}[\\p{L} -]{2,30}\\s+(?:${whole})\\.?|\\p{L}{2,8}(?:${endings(words(of, 'regions'))}))$`,
    'iu',
  );
});

/** How long the word for a town is that a text begins with; undefined if it names no town so. */
export const townWord = (of: Worded, text: string): number | undefined => townForm(of).exec(text)?.[0].length;

/** Tell whether a text names a region: a known one, or by a word for regions. */
export const namesRegion = (of: Worded, text: string): boolean => isRegion(text) || regionForm(of).test(text);

const countries = prepared(
  ({ languages }) =>
    new Map(
      languages.flatMap((language) =>
        Object.entries(language.countries).flatMap(([code, names]) =>
          names.map((name) => [name, code] as const),
        ),
      ),
    ),
);

/** The code of the country that a text names, in any of the languages read. */
export const countryNamed = (of: Worded, text: string): string | undefined =>
  countryCode(text) ?? countries(of).get(text.trim().toLowerCase());

/** A part of an address that is neither a city nor larger. */
export const inStreet = (of: Worded, text: string) => /\d/.test(text) || streetWord(of).test(text);
