import { matchesIn } from '../../values/matches-in.ts';
import { endsAsOrganization, isInstitution, isTitle } from './cues.ts';
import { degreeLength } from './degree.ts';
import { alternation, wordSet, words } from '../lexicon/words.ts';
import { answered, type Phrase, within } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';

/** Where two names meet on a line with no separator between: how long the first is, and what parts the second. */
export interface Seam {
  readonly end: number;
  readonly start: number;
  /** A word such as "in" is between, before a subject or an employer; else only a blank. */
  readonly joint: 'of' | 'at' | 'space';
}

/** Words between a degree and its subject; some are one with it ("d’histoire"). */
const joiner = prepared((of) => {
  const [elided, apart] = [true, false].map((one) =>
    alternation(words(of, 'of').filter((word) => word.endsWith("'") === one)),
  );
  return new RegExp(`^(?:\\s+(?:${apart})\\s+|\\s+(?:${elided})|\\s+)(?=[\\p{L}(])`, 'iu');
});
const furtherName = /^\s+of(?:\s+(?:(?:and|&|of)\s+)?\p{Lu}[\p{L}’'-]*)+/u;
const honours = /^\s*\((?:hons?|honou?rs)\.?\)/i;
const subject = /^\s+of(?:\s+the)?\s+\p{Lu}[\p{L}-]*(?:\s+(?:and\s+\p{Lu}[\p{L}-]*|\d+))?/u;
/** Words between a place or a saint and the kind of school: part of its name. */
const ofSchools = prepared((of) => wordSet(of, 'schoolKinds'));

/** Find where a degree ends and its subject begins, a title ends and its firm begins, a subject ends and its school begins. */
export const findSeam = answered((phrase): Seam | undefined => {
  const { text } = phrase;
  if (text.length > 120 || !/\s/.test(text)) return undefined;
  const degree = wholeDegree(phrase);
  if (degree > 0) {
    const between = joiner(phrase).exec(text.slice(degree));
    if (!between) return undefined;
    return {
      end: degree,
      start: degree + between[0].length,
      joint: between[0].trim() === '' ? 'space' : 'of',
    };
  }
  return behindTitle(phrase) ?? blankAt(text, schoolStart(phrase));
});

const blankAt = (text: string, at: number): Seam | undefined =>
  at > 0 ? { end: text.slice(0, at).trimEnd().length, start: at, joint: 'space' } : undefined;

/** The length of the degree that a text begins with: "Master of Pharmacy" whole, "PhD Nursing" without its subject. */
export function wholeDegree(phrase: Phrase): number {
  const { text } = phrase;
  const length = degreeLength(phrase);
  if (length === 0) return 0;
  const whole = length + (furtherName.exec(text.slice(length))?.[0].length ?? 0);
  return whole + (honours.exec(text.slice(whole))?.[0].length ?? 0);
}

const wordsOf = (text: string) => matchesIn(text, word);
const word = /[^\s,/]+/g;
const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}-]/gu, '');

/** Words before an employer that stand before other things too. */
const loosely = /^\s+(?:in|with)\s+(?=\p{Lu})/u;

/** Where the name after a job title begins, if the title does not go to the end. */
function behindTitle(phrase: Phrase): Seam | undefined {
  const { text } = phrase;
  const last = wordsOf(text).findLast((match) => isTitle(phrase, bare(match[0])));
  if (!last) return undefined;
  const end = last.index + last[0].length;
  const loose = loosely.exec(text.slice(end))?.[0].length ?? 0;
  if (loose > 0 && endsAsOrganization(within(phrase, end + loose)))
    return { end, start: end + loose, joint: 'at' };
  const whole = end + (subject.exec(text.slice(end))?.[0].length ?? 0);
  const rest = /^\s+(?=[\p{Lu}\d])/u.exec(text.slice(whole));
  return rest ? blankAt(text, whole + rest[0].length) : undefined;
}

/** What universities are named for besides their towns. */
const taught =
  /^(?:technology|applied|sciences?|arts?|medicine|engineering|economics|education|agriculture|music)$/i;

/** Where the name of a school at the end of a text begins; 0 where it is the whole text or there is none. */
function schoolStart(phrase: Phrase): number {
  const { text } = phrase;
  const list = wordsOf(text);
  const wordAt = (index: number) => list[index]?.[0] ?? '';
  const kind = list.findIndex((match, index) => index > 0 && isInstitution(phrase, bare(match[0])));
  if (kind < 0) return 0;
  let first = kind;
  if (/^(?:of|for|de|da|für)$|^\p{Lu}/u.test(wordAt(kind + 1))) {
    // "Barwon College of Art" and "Barwon University of Technology" are one name; "Physics University of Oklahoma" is two.
    if (kind === 1 && (!/^univ/i.test(wordAt(kind)) || taught.test(wordAt(kind + 2)))) return 0;
  } else {
    while (ofSchools(phrase).has(wordAt(first - 1).toLowerCase())) first--;
    first--;
    if (/^(?:St|Saint|Mount|Mt|New|San|Santa)\.?$/.test(wordAt(first - 1))) first--;
  }
  return first > 0 ? (list[first]?.index ?? 0) : 0;
}
