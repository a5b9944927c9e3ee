import { prepared, type Worded } from './lexicon.ts';
import { words } from './words.ts';

/** What a word may be, as bits. */
export const wordClass = {
  title: 1,
  rank: 2,
  organization: 4,
  institution: 8,
  distinction: 16,
  verb: 32,
  subject: 64,
} as const;

const lists = prepared((of) => {
  const classes = new Map<string, number>();
  const endings: [bit: number, ending: string][] = [];
  for (const [list, bit] of classed)
    for (const word of words(of, list)) {
      if (word.startsWith('-') && list !== 'verbs') endings.push([bit, word.slice(1)]);
      classes.set(word, (classes.get(word) ?? 0) | bit);
    }
  return { classes, endings, titleEndings: words(of, 'titleEndings').map(formOf) };
});

/** "in" is added, "rice/eur" is in the place of what is behind the slash. */
function formOf(ending: string): readonly [ending: string, instead: string] {
  const [own = '', instead = ''] = ending.split('/');
  return [own, instead];
}

const classed = [
  ['titles', wordClass.title],
  ['ranks', wordClass.rank],
  ['organizations', wordClass.organization],
  ['institutions', wordClass.institution],
  ['distinctions', wordClass.distinction],
  ['verbs', wordClass.verb],
  ['subjects', wordClass.subject],
] as const;

const letter = /\p{L}/u;

/** The classes of a word in lower case, in the languages read: of the word itself, or of how a compound ends. */
function ownClasses(of: Worded, word: string): number {
  const { classes, endings } = lists(of);
  let found = classes.get(word) ?? 0;
  for (const [bit, ending] of endings)
    if (!(found & bit) && word.endsWith(ending) && letter.test(word.charAt(word.length - ending.length - 1)))
      found |= bit;
  return found;
}

/** The classes of a word in lower case; plurals and feminine forms of titles ("Beraterin") are titles. */
export function classesOf(of: Worded, word: string): number {
  const found = ownClasses(of, word);
  if (found & wordClass.title) return found;
  const isForm = lists(of).titleEndings.some(
    ([ending, instead]) =>
      word.endsWith(ending) && ownClasses(of, word.slice(0, -ending.length) + instead) & wordClass.title,
  );
  return isForm ? found | wordClass.title : found;
}
