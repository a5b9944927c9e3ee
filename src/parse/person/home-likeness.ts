import { countryCode } from '../../values/country.ts';
import { networkNamed } from '../../values/network.ts';
import { isRegion } from '../../values/region.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { findEmails, findPhones, findUrls } from '../tokens/contacts.ts';
import { organizationCue, titleCue } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { readHeading } from '../tokens/heading-words.ts';
import { isDocumentTitle } from '../sections/document-title.ts';
import { labelRoles } from '../tokens/labels.ts';
import { isLanguageName } from '../tokens/language-name.ts';
import { readMarked } from '../tokens/marked-place.ts';
import { isStreet, placeLikeness } from '../tokens/place.ts';
import { type PlacePart, townWord } from '../tokens/place-parts.ts';
import { readHome } from './location.ts';
import { homeWeights as weights, placeLikelihoods } from '../weights.ts';

const longest = 180;

/** Where a text is that may be a home. */
interface Place {
  /** Its line or the one above or below holds contacts. */
  readonly beside: boolean;
  /** Its line holds contacts, in other cells. */
  readonly shared: boolean;
  /** It is among the first lines of the document. */
  readonly first: boolean;
  /** The document names the town elsewhere. */
  readonly known: boolean;
}

/** How much speaks for a text as the place where a person lives. */
export function homeLikeness(phrase: Phrase, place: Place): number {
  const { text } = phrase;
  const marked = readMarked(phrase);
  if (text.length < 2 || text.length > longest || (marked ? /[@?=!]/ : /[@:?=!]/).test(text))
    return -Infinity;
  if (findEmails(text).length + findUrls(text, true).length > 0 || networkNamed(text)) return -Infinity;
  if (/^[\d\s()+./-]{9,}/.test(text)) return -Infinity;
  // "Ada Quill - CV" is nowhere in Cape Verde.
  const [title] = /(?<=\s[-–—|]\s)\S+$/u.exec(text) ?? [];
  if (title && isDocumentTitle(phraseOf(phrase, title))) return -Infinity;
  const pieces = readHome(phrase);
  const has = (part: PlacePart) => pieces?.some((one) => one.part === part) ?? false;
  // "22 Baker Street, London NW1 6XE", "ul. Długa 5, 31-147 Kraków": in a street there are words of all kinds.
  const isAddress = has('address') && has('postalCode') && has('city');
  if (!isAddress && (text.includes('|') || !isBegun(phrase))) return -Infinity;
  if (
    (titleCue(phrase) > 1 && !isAddress) ||
    degreeLength(phrase) > 0 ||
    readHeading(phrase) ||
    labelRoles(phrase).length > 0
  )
    return -Infinity;
  if (text.split(/,\s*/).some((word) => isLanguageName(phraseOf(phrase, word)))) return -Infinity;
  if (!pieces || !(has('city') || has('country')) || (findPhones(text).length > 0 && pieces.length < 3))
    return -Infinity;
  const textOf = (part: PlacePart) => {
    const found = pieces.find((one) => one.part === part);
    return found && text.slice(found.start, found.end);
  };
  const [city, region, country] = [textOf('city'), textOf('region'), textOf('country')];
  // "Department of History, Box 555, 995 30 Karlstad" is where somebody is to be reached; "Training Cell" is not a town.
  const isSited = has('postalCode') || has('country') || isRegion(region ?? '');
  if (organizationCue(phrase) >= 2 && !isSited) return -Infinity;
  const isNames = pieces.every(({ part }) => part === 'city' || part === 'region');
  let sum = place.beside ? weights.beside : 0;
  if (place.first) sum += weights.first;
  if (place.known) sum += weights.known;
  if (country) sum += city || region || countryCode(country) ? weights.country : weights.codeAlone;
  const isKnown = country !== undefined || textOf('postalCode') !== undefined;
  if (!isKnown && placeLikeness(phrase) >= placeLikelihoods.sure) sum += weights.sure;
  if (isRegion(region ?? '') || isRegion(city ?? '')) sum += weights.region;
  if (marked && city) sum += weights.sure;
  if (textOf('postalCode')) sum += weights.postalCode;
  if (textOf('address')) sum += city && isStreet(phrase) ? weights.house : weights.street;
  return isNames ? sum + likenessOfNames(phrase, place) : sum;
}

/** A town, with its region or without, and nothing known of either: "Bath", "Bath, Somerset". */
function likenessOfNames(phrase: Phrase, { beside, shared }: Place): number {
  const { text } = phrase;
  if (/\s(?:of|and|&)\s/i.test(text)) return 0;
  if (text.includes(',')) return beside ? weights.pairBeside : weights.pair;
  const isName = shared && !text.includes(' ') && placeLikeness(phrase) >= placeLikelihoods.name;
  return isName ? weights.name : 0;
}

/** In a capital, a number, or a word for a town: "г. Казань". */
const isBegun = (phrase: Phrase) =>
  /^[\p{Lu}\p{Lo}\d#]/u.test(phrase.text) || townWord(phrase, phrase.text) !== undefined;
