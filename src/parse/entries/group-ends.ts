import { prepared } from '../lexicon/lexicon.ts';
import { words } from '../lexicon/words.ts';

/** Words that names of groups of skills end with: "Machine learning", "Web development". */
export const groupEnds = prepared(
  (of) =>
    new Set(words(of, 'skillGroups').flatMap((name) => (name.includes(' ') ? [name.split(' ').at(-1)] : []))),
);
