import { placeLikeness } from './place.ts';
import { alternation, key, wordSet, words, wordTest } from '../lexicon/words.ts';
import { lexicon } from '../lexicon/lexicon.ts';

const whole = (list: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(list)})(?![\\p{L}\\p{N}])`, 'iu');
const titles = lexicon(() => wordTest('titles'));
const distinctions = lexicon(() => wordSet('distinctions'));
const titleEndings = lexicon(() => words('titleEndings'));
const ranks = lexicon(() => wordSet('ranks'));
const organizations = lexicon(() => wordTest('organizations'));
const institutions = lexicon(() => wordTest('institutions'));
const longTitles = lexicon(() => whole(words('titles').filter((word) => word.includes(' '))));
const longRanks = lexicon(
  () =>
    new RegExp(`^(?:${alternation(words('ranks').filter((word) => word.includes(' ')))})(?![\\p{L}])`, 'iu'),
);
const longOrganizations = lexicon(() => whole(words('organizations').filter((word) => word.includes(' '))));
const legalForm =
  /(?<![\p{L}])(?:inc|llc|llp|ltd|plc|corp|gmbh|ag|kg|s\.a|bv|b\.v|nv|oy|pty|pvt|p\.c|pllc|limited|corporation|s\.r\.l|sp\. z o\.o|ltda|s\.l|a\/s|aps)\.?$/iu;
// Dots in degrees are a matter of taste: "B.Sc." is "BSc".
const degrees = lexicon(() => new Set(words('degrees').map((degree) => degree.replace(/\./g, ''))));
/** How degrees begin: with three letters, or fewer where they or their first words are shorter. */
const degreeHeads = lexicon(() => new Set([...degrees()].map(headOf)));
const headOf = (bare: string) => bare.slice(0, /^..[\p{L}\p{N}]/u.test(bare) ? 3 : 2);
const token = /[^\s,/()&–—-]+/g;

/** A text as the cues see it: what several of them ask for is found once. */
export interface Phrase {
  readonly text: string;
  /** Its words in lower case. */
  readonly tokens: readonly string[];
  readonly titled: boolean;
  readonly ranked: boolean;
  readonly legal: boolean;
  /** How well it is shaped as a name. */
  readonly shape: number;
  /** What of that is the cost of beginning with a small letter. */
  readonly lower: number;
  /** The length of the degree that it begins with, once it is known. */
  degree: number | undefined;
  /** How surely it names a place, once it is known. */
  likeness: number | undefined;
}

/** Read a text for the cues. */
export function phraseOf(text: string): Phrase {
  const folded = key(text);
  const tokens = folded.match(token) ?? [];
  const lower = lowerCost(text);
  return {
    text,
    tokens,
    titled: tokens.some(isTitle),
    ranked: ranks().has(tokens[0] ?? '') || longRanks().test(folded),
    legal: legalForm.test(text),
    shape: lengthCue(text, tokens.length) - lower,
    lower,
    degree: undefined,
    likeness: undefined,
  };
}

const beginsWithDegree = (phrase: Phrase) => (phrase.degree ??= degreeLength(phrase.text)) > 0;

/** Tell whether a word in lower case is what jobs are called; plurals and feminine forms ("Beraterin") count. */
export function isTitle(word: string): boolean {
  return (
    titles()(word) ||
    titleEndings().some((ending) => word.endsWith(ending) && titles()(word.slice(0, -ending.length)))
  );
}

/** Evidence that a text is a job title, in units of about one certain word. */
export function titleCue({ text, tokens, titled, ranked, legal, shape }: Phrase): number {
  let cue = 0;
  if (titled) cue += isTitle(tokens.at(-1) as string) ? 2.5 : 2.2;
  else if (longTitles().test(text)) cue += 2;
  if (ranked) cue += 1;
  if (legal) cue -= 3;
  if (tokens.length > 8) cue -= 1;
  return cue + shape;
}

/** Evidence that a text names an organisation. */
export function organizationCue(phrase: Phrase): number {
  const { text, tokens } = phrase;
  const last = tokens.at(-1) ?? '';
  let cue = 0;
  if (phrase.legal) cue += 3;
  if (isOrganization(last)) cue += 2;
  else if (tokens.some(isOrganization) || longOrganizations().test(text)) cue += 1.5;
  if (isTitle(last)) cue -= 2;
  else if (phrase.ranked) cue -= 1;
  if (text.includes('&') && /\s(?<=\p{Lu}\p{L}*\s)\s*&\s+\p{Lu}/u.test(text)) cue += 0.8;
  if (beginsWithDegree(phrase)) cue -= 2;
  return cue + phrase.shape;
}

const isInstitution = (word: string) => institutions()(word);
const isOrganization = (word: string) => organizations()(word) || isInstitution(word);

/** Tell whether a text holds a word of the names of schools. */
export const namesInstitution = ({ tokens }: Phrase): boolean => tokens.some(isInstitution);

/** Tell whether a text holds a word of the names of organisations, or their legal form. */
export const namesOrganization = ({ tokens, legal }: Phrase): boolean =>
  legal || tokens.some((word) => organizations()(word));

/** Tell whether a text holds a word of the names of awards and certificates. */
export const namesDistinction = ({ tokens }: Phrase): boolean =>
  tokens.some((word) => distinctions().has(word));

/** Evidence that a text names a school. */
export function institutionCue(phrase: Phrase): number {
  let cue = phrase.tokens.some(isInstitution) ? 3 : 0;
  if (beginsWithDegree(phrase)) cue -= 2;
  if (/\bof\b/.test(phrase.text)) cue += 0.3;
  return cue + phrase.shape;
}

/** Evidence that a text begins with a degree. */
export function degreeCue(phrase: Phrase): number {
  return (beginsWithDegree(phrase) ? 3.5 : -0.4) + phrase.shape * 0.5;
}

/** The length of the degree that a text begins with; 0 where it begins with none. */
export function degreeLength(text: string): number {
  const folded = text.slice(0, longestDegree).toLowerCase().replace(/[’‘]/g, "'");
  if (!degreeHeads().has(headOf(bareDegree(folded)))) return 0;
  let longest = 0;
  for (const { index } of folded.matchAll(wordEnd))
    if (degrees().has(bareDegree(folded.slice(0, index)))) longest = index;
  return longest;
}

const bareDegree = (folded: string) => {
  const bare = folded.includes('.') ? folded.replace(/\./g, '') : folded;
  return oddBlank.test(bare) ? bare.replace(/\s+/g, ' ') : bare;
};
const oddBlank = /\s\s|[^\S ]/;
const longestDegree = 60;
const wordEnd = /(?<=[\p{L}\p{N}.])(?![\p{L}\p{N}.'&])/gu;

/** Evidence that a text names a subject of study. */
export function areaCue(phrase: Phrase): number {
  if (beginsWithDegree(phrase)) return -1.5;
  return (phrase.tokens.some(isInstitution) ? -2 : 0.6) + phrase.shape + phrase.lower;
}

/** Evidence that a text names an award or a certificate. */
export function distinctionCue({ tokens }: Phrase): number {
  return tokens.some((word) => distinctions().has(word)) ? 1 : -0.15;
}

/** Evidence that a text names a place. */
export function placeCue(phrase: Phrase): number {
  const likeness = (phrase.likeness ??= placeLikeness(phrase.text));
  const isOther = phrase.titled || phrase.legal || namesInstitution(phrase) || beginsWithDegree(phrase);
  return likeness * 4 - 2 - (isOther ? 2 : 0);
}

/** Names begin with capitals or digits. */
const lowerCost = (text: string): number =>
  /^\p{Ll}/u.test(text) && !/^(?:e|i|de|van|von|d|l|la|le)['’A-Z ]/u.test(text) ? 1.2 : 0;

/** Names are short and no sentences. */
function lengthCue(text: string, count: number): number {
  let cue = 0;
  if (/[.!?]$/.test(text) && !/\b\p{L}{1,4}\.$/u.test(text)) cue -= 1.5;
  if (count > 9) cue -= 1.5;
  return cue;
}
