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

/** "Major in Bridge Design" */
const subject = prepared(
  (of) =>
    new RegExp(
      `^(?:${alternation(words(of, 'of').filter((word) => word.includes(' ')))})\\s+(?=\\p{Lu})`,
      'iu',
    ),
);

/** Measure what is before a degree, or a subject: "Completed B.Com", "Pursuing a diploma". */
export function openerBefore(phrase: Phrase): number {
  const before = subject(phrase).exec(phrase.text)?.[0].length;
  if (before) return before;
  const length = openers(phrase).exec(phrase.text)?.[0].length ?? 0;
  return length > 0 && degreeLength(within(phrase, length)) > 0 ? length : 0;
}
