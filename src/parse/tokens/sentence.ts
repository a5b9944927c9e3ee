import { prepared } from '../lexicon/lexicon.ts';
import { answered, type Phrase } from '../lexicon/phrase.ts';
import { classesOf, wordClass } from '../lexicon/word-classes.ts';
import { trigger } from '../lexicon/triggers.ts';
import { countWords, sightOf } from './scan.ts';
import { matchesIn } from '../../values/matches-in.ts';
import { alternation, key, wordSet, words } from '../lexicon/words.ts';

const openers = prepared((of) => wordSet(of, 'openers'));
const verbEnding = prepared(
  (of) => new RegExp(`\\p{L}{2}(?:${alternation(words(of, 'verbEndings'))})$`, 'u'),
);
const issuing = prepared((of) => new RegExp(`^(?:${alternation(words(of, 'issuing'))})(?![\\p{L}])`, 'iu'));

/** Longest text that can be a title or a name, in UTF-16 units. */
export const longestName = 84;

/** Tell whether a text begins with what was done: "Led …", "Built …"; names in capitals after it make it none. */
export const tellsDeed = answered((phrase): boolean => !beginsAsIssued(phrase) && beginsWithDeed(phrase));

/** "Certificate of …" */
const beginsAsIssued = answered(
  (phrase): boolean => (sightOf(phrase).first & trigger.issuing) > 0 && issuing(phrase).test(phrase.text),
);

/** The first words of a phrase; what is after them begins nothing. */
const wordsOf = answered(
  ({ text }): readonly string[] => key(text.slice(0, longestBeginning)).match(keyWord) ?? [],
);
const longestBeginning = 120;

const beginsWithDeed = answered((phrase): boolean => {
  const [first = '', ...rest] = wordsOf(phrase);
  const classes = classesOf(phrase, first);
  const known = (classes & wordClass.verb) > 0;
  const ranked = (classes & wordClass.rank) > 0;
  if (!known && (ranked || !verbEnding(phrase).test(first))) return false;
  if (known && isCalled(phrase)) return false;
  if (known && !ranked && !(classes & wordClass.title) && rest.length > 2) return true;
  // "Pied Piper is …" begins with a name.
  const named = !known && /^\S+\s+\p{Lu}/u.test(phrase.text);
  return !named && hasLowerWords(phrase);
});

/** "Design Engineer — Crumb Ltd", "Help Desk Technician, 2014": the verb is part of what a job is called. */
function isCalled(phrase: Phrase): boolean {
  const [, last = ''] = capitals.exec(phrase.text) ?? [];
  return last !== '' && (classesOf(phrase, key(last)) & wordClass.title) > 0;
}
/** Words in capitals up to where a cell ends, and the last of them. */
const capitals =
  /^\p{Lu}[\p{L}&/'’-]*(?: \p{Lu}[\p{L}&/'’-]*){0,3} (\p{Lu}[\p{L}'’-]*)(?=\s*(?:[,|(@\t–—]|$)|\s+(?:-\s|at\s)|\s{2})/u;

/** Tell whether a text begins as prose does, with a deed or a word that begins no title. */
export function beginsAsProse(phrase: Phrase): boolean {
  const [first = '', second = ''] = wordsOf(phrase);
  return (
    beginsWithDeed(phrase) ||
    ((openers(phrase).has(first) || openers(phrase).has(`${first} ${second}`)) && hasLowerWords(phrase))
  );
}

/** Behind the first word, sentences hold words in lower case; titles and names hardly any. */
export const hasLowerWords = answered(({ text }): boolean => {
  let words = 0;
  let lower = 0;
  for (const [word] of matchesIn(text.slice(0, longestBeginning), furtherWord).slice(0, 8)) {
    if (/\s\p{L}/u.test(word)) words++;
    if (/\s\p{Ll}/u.test(word)) lower++;
  }
  return lower / words >= 0.4;
});

const keyWord = /[^\s,]+/g;
const furtherWord = /\s\S/gu;

/** Tell whether a text is prose: long, a sentence, or an opening of a list; never a title or a name. */
export const isProse = answered((phrase): boolean => {
  const { text } = phrase;
  const width = text.length + 2 * sightOf(phrase).dense;
  if (width > longestName + 60) return true;
  if (text.length < longestName && beginsAsIssued(phrase)) return false;
  const count = countWords(phrase);
  if (
    /[.!?。！？]["”’]?$/u.test(text) &&
    count >= 4 &&
    (count > 8 || !abbreviation.test(text) || (count > 5 && hasLowerWords(phrase)))
  )
    return true;
  if (/\p{Ll}{3}\.$/u.test(text) && hasLowerWords(phrase)) return true;
  if (/(?:[:：]|\bincluding)$/iu.test(text) && count >= 4) return true;
  if (/[，。；]/u.test(text) && count >= 6) return true;
  if (count >= 4 && beginsAsProse(phrase)) return true;
  if (count >= 3 && /^(?!\p{Ll}{1,4}\.\s)\p{Ll}/u.test(text) && !/[\t|]/.test(text)) return true;
  return width > longestName && !/[\t|｜]|\s{3}/u.test(text);
});

const abbreviation = /(?<!\p{L})\p{L}{1,4}\.$/u;
