import { isRenamed } from './brackets.ts';
import { degreeLength } from './degree.ts';
import { cueWeights } from '../weights.ts';
import { albertan } from './place-parts.ts';
import { placeLikeness } from './place.ts';
import { alternation, keyOf, words, wordSet } from '../lexicon/words.ts';
import { prepared, type Worded } from '../lexicon/lexicon.ts';
import { answered, type Phrase } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { holds, sightOf } from './scan.ts';
import { classesOf, wordClass } from '../lexicon/word-classes.ts';

const whole = (list: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(list)})(?![\\p{L}\\p{N}])`, 'iu');
const longTitles = prepared((of) => whole(words(of, 'titles').filter((word) => word.includes(' '))));
const longRanks = prepared(
  (of) =>
    new RegExp(
      `^(?:${alternation(words(of, 'ranks').filter((word) => word.includes(' ')))})(?![\\p{L}])`,
      'iu',
    ),
);
const longOrganizations = prepared((of) =>
  whole(words(of, 'organizations').filter((word) => word.includes(' '))),
);
const legalForm = new RegExp(
  String.raw`(?<![\p{L}])(?:inc|llc|llp|ltd|plc|corp|gmbh|ag|kg|s\.a|bv|b\.v|nv|oy|pty|pvt|p\.c|pllc|limited|corporation|s\.r\.l|sp\. z o\.o|ltda|s\.l|a/s|aps|(?<!, |(?:${albertan}) )ab)\.?$`,
  'iu',
);
/** The words of a phrase as the cues see them. */
export interface CueWords {
  /** In lower case. */
  readonly list: readonly string[];
  /** The classes of the first, of the last, and of all. */
  readonly first: number;
  readonly last: number;
  readonly any: number;
}

/** Part a phrase into words at blanks, commas, slashes, brackets, ampersands and dashes. */
export const cueWords = answered((phrase): CueWords => {
  const list = wordsIn(keyOf(phrase));
  let any = 0;
  let first = 0;
  let last = 0;
  for (let at = 0; at < list.length; at++) {
    last = classesOf(phrase, list[at] as string);
    any |= last;
    if (at === 0) first = last;
  }
  return { list, first, last, any };
});

const parting = new Set([...' ,/()&–—-'].map((sign) => sign.charCodeAt(0)));

function wordsIn(folded: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && !parting.has(folded.charCodeAt(at))) continue;
    if (at > from) found.push(folded.slice(from, at));
    from = at + 1;
  }
  return found;
}

/** Tell whether a phrase holds a word that jobs are called. */
export const isTitled = (phrase: Phrase): boolean => (cueWords(phrase).any & wordClass.title) > 0;

/** Tell whether a phrase begins with a rank: "Senior", "Deputy". */
const isRanked = answered(
  (phrase) =>
    (cueWords(phrase).first & wordClass.rank) > 0 ||
    ((sightOf(phrase).first & trigger.longRank) > 0 && longRanks(phrase).test(keyOf(phrase))),
);

/** Tell whether a phrase ends in the legal form of a firm. */
export const isLegal = answered(
  (phrase) => (sightOf(phrase).last & trigger.legal) > 0 && legalForm.test(phrase.text),
);

const selfEmployed = prepared((of) => wordSet(of, 'selfEmployed'));
/** Tell whether a phrase stands for an employer where somebody works for themselves: "Self-employed". */
export const isSelfEmployed = answered((phrase) => selfEmployed(phrase).has(keyOf(phrase)));

const aloneBefore = prepared(
  (of) => new RegExp(`^(?:${alternation(words(of, 'selfEmployed'))})\\s+(?=\\p{L})`, 'iu'),
);
/** Tell whether a phrase begins with a word for working for oneself: "Self-employed electrician". */
export const worksAlone = (phrase: Phrase): boolean => aloneBefore(phrase).test(phrase.text);

/** How well a phrase is shaped as a name. */
export const shapeOf = answered(
  (phrase) => lengthCue(phrase.text, cueWords(phrase).list.length) - lowerCost(phrase.text),
);

/** Tell whether a phrase begins with a degree. */
export const beginsWithDegree = (phrase: Phrase) => degreeLength(phrase) > 0;

/** Tell whether a word in lower case is what jobs are called. */
export const isTitle = (of: Worded, word: string): boolean => (classesOf(of, word) & wordClass.title) > 0;

/** Tell whether a word in lower case is what schools are called. */
export const isInstitution = (of: Worded, word: string): boolean =>
  (classesOf(of, word) & wordClass.institution) > 0;

/** Tell whether a phrase ends in what people of a trade are called, as firms are: "Front Range Builders". */
const endsInTrade = answered((phrase): boolean => {
  const last = cueWords(phrase).list.at(-1) ?? '';
  return last.endsWith('s') && isTitle(phrase, last.slice(0, -1)) && capitalNames.test(phrase.text);
});

const capitalNames = /^(?:\p{Lu}[\p{L}'’.-]* )+\p{Lu}\p{Ll}+$/u;

/** Evidence that a text is a job title, in units of about one certain word. */
export const titleCue = answered((phrase): number => {
  const { list, last } = cueWords(phrase);
  const weights = cueWeights.title;
  let cue = 0;
  if (isTitled(phrase)) cue += last & wordClass.title && !endsInTrade(phrase) ? weights.last : weights.inside;
  else if (holds(phrase, trigger.longTitle) && longTitles(phrase).test(phrase.text)) cue += weights.phrase;
  if (isRanked(phrase)) cue += weights.rank;
  if (isLegal(phrase)) cue += weights.legal;
  if (list.length > 8) cue += weights.long;
  return cue + shapeOf(phrase);
});

/** Evidence that a text names an organisation. */
export const organizationCue = answered((phrase): number => {
  const { text } = phrase;
  const { last, any } = cueWords(phrase);
  const weights = cueWeights.organization;
  let cue = 0;
  if (isLegal(phrase) || isSelfEmployed(phrase) || isRenamed(phrase)) cue += weights.legal;
  if (last & ofOrganizations) cue += weights.last;
  else if (
    any & ofOrganizations ||
    (holds(phrase, trigger.longOrganization) && longOrganizations(phrase).test(text))
  )
    cue += weights.inside;
  if (endsInTrade(phrase)) cue += weights.inside;
  else if (last & wordClass.title) cue += weights.title;
  else if (isRanked(phrase)) cue += weights.rank;
  if (text.includes('&') && /\s(?<=\p{Lu}\p{L}*\s)\s*&\s+\p{Lu}/u.test(text)) cue += weights.ampersand;
  if (beginsWithDegree(phrase)) cue += weights.degree;
  return cue + shapeOf(phrase);
});

/** Tell whether a phrase ends in a word for organisations, or their legal form. */
export const endsAsOrganization = (phrase: Phrase): boolean =>
  isLegal(phrase) || (cueWords(phrase).last & ofOrganizations) > 0;

const ofOrganizations = wordClass.organization | wordClass.institution;
/** Tell whether a phrase holds a word of some classes. */
export const names = (phrase: Phrase, classes: number) => (cueWords(phrase).any & classes) > 0;

/** Tell whether a text holds a word of the names of schools. */
export const namesInstitution = (phrase: Phrase): boolean => names(phrase, wordClass.institution);

/** Tell whether a text holds a word of the names of organisations, or their legal form. */
export const namesOrganization = (phrase: Phrase): boolean =>
  isLegal(phrase) || names(phrase, wordClass.organization);

/** Tell whether a text holds a word of the names of awards and certificates. */
export const namesDistinction = (phrase: Phrase): boolean => names(phrase, wordClass.distinction);

/** Evidence that a text names an award or a certificate. */
export function distinctionCue(phrase: Phrase): number {
  const { word, other } = cueWeights.distinction;
  // "Centre de formation des Quais" gives certificates, "University Medal" is one.
  const isGiver =
    (cueWords(phrase).any & ofOrganizations) > 0 && !(cueWords(phrase).last & wordClass.distinction);
  return namesDistinction(phrase) && !isGiver ? word : other;
}

/** Evidence that a text names a place. */
export const placeCue = answered((phrase): number => {
  const likeness = placeLikeness(phrase);
  const isOther = isTitled(phrase) || isLegal(phrase) || namesInstitution(phrase) || beginsWithDegree(phrase);
  const weights = cueWeights.place;
  return likeness * weights.likeness + weights.base + (isOther ? weights.other : 0);
});

/** Names begin with capitals or digits. */
export const lowerCost = (text: string): number =>
  /^\p{Ll}/u.test(text) && !/^(?:e|i|de|van|von|d|l|la|le)['’A-Z ]/u.test(text) ? -cueWeights.shape.small : 0;

/** Names are short and no sentences. */
function lengthCue(text: string, count: number): number {
  let cue = 0;
  if (/[.!?]$/.test(text) && !/\b\p{L}{1,4}\.$/u.test(text)) cue += cueWeights.shape.sentence;
  if (count > 9) cue += cueWeights.shape.long;
  return cue;
}
