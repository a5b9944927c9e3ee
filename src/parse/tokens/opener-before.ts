import { degreeLength } from './degree.ts';
import { type Phrase, within } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';

const openers = prepared(
  (of) =>
    new RegExp(
      `^(?:${alternation(words(of, 'from').filter((word) => word.length > 4))})\\s+(?:an?\\s+)?`,
      'iu',
    ),
);

/** Measure what is before a degree: "Completed B.Com", "Pursuing a diploma". */
export function openerBefore(phrase: Phrase): number {
  const length = openers(phrase).exec(phrase.text)?.[0].length ?? 0;
  return length > 0 && degreeLength(within(phrase, length)) > 0 ? length : 0;
}
