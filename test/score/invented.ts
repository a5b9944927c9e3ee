import type { Resume } from '../../src/resume.ts';
import { canonical } from './canonical.ts';
import { leaves, type Leaf } from './leaves.ts';
import type { Share } from './tally.ts';
import { words } from './words.ts';

// A country's code and a network's name are read off other words: "Norway", "linkedin.com".
const derived = new Set(['countryCode', 'network']);

/**
 * Count the word characters of a resume whose word is nowhere in the text, against all of them.
 * Of a date only the year counts, as the month may be a name; of a URL not the scheme.
 */
export function invented(text: string, resume: Resume): Share {
  const source = new Set(words(text));
  const output = leaves(resume)
    .filter(({ field }) => !derived.has(field))
    .flatMap(wordsOf);
  const characters = (list: readonly string[]) => list.reduce((sum, word) => sum + word.length, 0);
  return {
    part: characters(output.filter((word) => !source.has(word))),
    whole: characters(output),
  };
}

function wordsOf({ field, text }: Leaf): readonly string[] {
  if (/date$/i.test(field)) return words(text).slice(0, 1);
  return words(field === 'url' ? canonical('url', text) : text);
}
