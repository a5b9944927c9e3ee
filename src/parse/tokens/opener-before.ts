import { degreeLength } from './cues.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';

const openers = lexicon(
  () =>
    new RegExp(`^(?:${alternation(words('from').filter((word) => word.length > 4))})\\s+(?:an?\\s+)?`, 'iu'),
);

/** Measure what stands before a degree: "Completed B.Com", "Pursuing a diploma". */
export function openerBefore(text: string): number {
  const length = openers().exec(text)?.[0].length ?? 0;
  return length > 0 && degreeLength(text.slice(length)) > 0 ? length : 0;
}
