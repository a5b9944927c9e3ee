import { countryCode } from '../../values/country.ts';
import { networkNamed } from '../../values/network.ts';
import { isRegion } from '../../values/region.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { findEmails, findPhones, findUrls } from '../tokens/contacts.ts';
import { organizationCue, titleCue } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { readHeading } from '../tokens/heading-words.ts';
import { labelRoles } from '../tokens/labels.ts';
import { isLanguageName } from '../tokens/language-name.ts';
import { isStreet, placeLikeness } from '../tokens/place.ts';
import { townWord } from '../tokens/place-parts.ts';
import { readHome } from './location.ts';
import { homeWeights as weights, placeLikelihoods } from '../weights.ts';

const longest = 180;

/** How much speaks for a text as the place where a person lives. */
export function homeLikeness(
  phrase: Phrase,
  place: {
    readonly beside: boolean;
    readonly shared: boolean;
    readonly first: boolean;
    readonly known: boolean;
  },
): number {
  const { text } = phrase;
  if (text.length < 2 || text.length > longest || /[@:?=!|]/.test(text) || !isBegun(phrase)) return -Infinity;
  if (findEmails(text).length + findUrls(text, true).length > 0 || networkNamed(text)) return -Infinity;
  if (/^[\d\s()+./-]{9,}/.test(text)) return -Infinity;
  if (
    titleCue(phrase) > 1 ||
    degreeLength(phrase) > 0 ||
    readHeading(phrase) ||
    labelRoles(phrase).length > 0
  )
    return -Infinity;
  if (text.split(/,\s*/).some((word) => isLanguageName(phraseOf(phrase, word)))) return -Infinity;
  const pieces = readHome(phrase);
  if (
    !pieces?.some(({ part }) => part === 'city' || part === 'country') ||
    (findPhones(text).length > 0 && pieces.length < 3)
  )
    return -Infinity;
  // "Department of History, Box 555, 995 30 Karlstad" is where somebody is to be reached; "Training Cell" is no town.
  if (organizationCue(phrase) >= 2 && !pieces.some(({ part }) => part === 'postalCode' || part === 'country'))
    return -Infinity;
  const piece = (part: string) => pieces.find((one) => one.part === part);
  const textOf = (part: string) => {
    const found = piece(part);
    return found ? text.slice(found.start, found.end) : '';
  };
  const names = pieces.filter(
    ({ part }) => part === 'city' || part === 'region' || part === 'country',
  ).length;
  let sum = place.beside ? weights.beside : 0;
  if (place.first) sum += weights.first;
  if (place.known) sum += weights.known;
  if (piece('country'))
    sum += names > 1 || countryCode(textOf('country')) ? weights.country : weights.codeAlone;
  const isKnown = pieces.some(({ part }) => part !== 'city' && part !== 'address' && part !== 'region');
  if (!isKnown && placeLikeness(phrase) >= placeLikelihoods.sure) sum += weights.sure;
  if (isRegion(textOf('region')) || isRegion(textOf('city'))) sum += weights.region;
  if (piece('postalCode')) sum += weights.postalCode;
  if (piece('address')) sum += piece('city') && isStreet(phrase) ? weights.house : weights.street;
  if (pieces.every(({ part }) => part === 'city' || part === 'region') && !/\s(?:of|and|&)\s/i.test(text))
    sum += text.includes(',')
      ? place.beside
        ? weights.pairBeside
        : weights.pair
      : placeLikeness(phrase) >= 0.25 && place.shared && isTown(text)
        ? weights.name
        : 0;
  return sum;
}

/** In a capital, a number, or a word for a town: "г. Казань". */
const isBegun = (phrase: Phrase) =>
  /^[\p{Lu}\p{Lo}\d#]/u.test(phrase.text) || townWord(phrase, phrase.text) !== undefined;

/** One word, or two of which the first is of many names of towns. */
const isTown = (text: string) =>
  !text.includes(' ') ||
  /^(?:San|Santa|Santo|São|Saint|St\.?|New|Los|Las|La|Le|El|Den|Bad|Fort|Port|Mount|Ciudad|Nizhny|Stary|Novy|Nowy) \p{Lu}/u.test(
    text,
  );
