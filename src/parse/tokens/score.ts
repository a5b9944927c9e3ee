import { alternation, words } from '../lexicon/words.ts';
import { trigger } from '../lexicon/triggers.ts';
import { sightOf } from './scan.ts';
import { answered, type Phrase } from '../lexicon/phrase.ts';
import { degreeLength } from './degree.ts';
import { type Lexicon, prepared } from '../lexicon/lexicon.ts';

/** A grade found in a line: with its label, or words that are grades in themselves. */
export interface ScoreToken {
  readonly start: number;
  readonly end: number;
  /** Where the grade itself begins. */
  readonly value: number;
}

const labels = ({ languages }: Lexicon) =>
  alternation(languages.flatMap((language) => language.labels.score));
const labelled = prepared(
  (of) =>
    new RegExp(
      `(?<![\\p{L}])(?:${labels(of)})(?:\\s*[:：]\\s*(?=[^\\s,;|)\\t])(\\d+,\\d+(?![\\d])[^,;|()\\t]{0,30}|[^,;|()\\t]{1,40})|\\s+(?:of\\s+)?((?!(?:19|20)\\d\\d(?!\\d))\\d+(?:[.,]\\d+)?(?:\\s*\\/\\s*\\d+(?:[.,]\\d+)?)?(?![\\p{L}\\d])\\s*%?(?:\\s*e\\s+lode)?))`,
      'iu',
    ),
);
const honours = prepared(
  (of) =>
    new RegExp(
      `(?<![\\p{L}])(?:${alternation(words(of, 'honours'))}|2:[12](?!\\d)|\\d{2,3}\\s*\\/\\s*(?:20|30|60|100|110)(?:\\s+e\\s+lode)?|\\d{1,2}(?:[.,]\\d+)?\\s+valores|\\d[.,]\\d+\\s*\\/\\s*\\d(?:[.,]\\d+)?(?:\\s+g\\.?p\\.?a)?|\\d[.,]\\d+\\s+g\\.?p\\.?a\\.?)(?![\\p{L}\\d])`,
      'iu',
    ),
);

/** "75%" at an edge, after a sign or after "with": a share alone. */
const share = prepared(
  (of) =>
    new RegExp(
      `(?<=^|[,;|(–-]\\s?)(?:\\s?(?:${alternation(words(of, 'at'))})\\s+)?(\\d{2,3}(?:[.,]\\d{1,2})?\\s?%)(?=\\s*(?:$|[,;|)]))`,
      'u',
    ),
);

/** "Standard Grades: …": the label is the end of what a certificate is called. */
const isOfDegree = (phrase: Phrase, at: number) => degreeLength(phrase) > at;

/** Find the grade that a line states; undefined if it states none. */
export const findScore = answered((phrase): ScoreToken | undefined => {
  const { text } = phrase;
  if (text.length > 200) return undefined;
  const { any, digits } = sightOf(phrase);
  if (digits === 0 && !(any & trigger.score)) return undefined;
  const match = any & trigger.score ? labelled(phrase).exec(text) : null;
  const value = match?.[1] ?? match?.[2];
  if (match && value && !isOfDegree(phrase, match.index)) {
    const end = match.index + match[0].trimEnd().length;
    return { start: match.index, end, value: match.index + match[0].lastIndexOf(value) };
  }
  const words = honours(phrase).exec(text);
  if (words) return { start: words.index, end: words.index + words[0].length, value: words.index };
  const percent = text.includes('%') ? share(phrase).exec(text) : null;
  if (!percent) return undefined;
  const end = percent.index + percent[0].length;
  return { start: percent.index, end, value: end - (percent[1] as string).length };
});
