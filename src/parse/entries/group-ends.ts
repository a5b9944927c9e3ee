import { lexicon } from '../lexicon/lexicon.ts';
import { words } from '../lexicon/words.ts';

/** Words that names of groups of skills end with: "Machine learning", "Web development". */
export const groupEnds = lexicon(
  () => new Set(words('skillGroups').flatMap((name) => (name.includes(' ') ? [name.split(' ').at(-1)] : []))),
);
