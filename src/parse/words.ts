import { languagesRead } from './lexicon.ts';
import type { Language } from '../values/languages/language.ts';

type WordList = {
  [Key in keyof Language]: Language[Key] extends readonly string[] ? Key : never;
}[keyof Language];

/** All words of one kind, of every language that the document is read in. */
export function words(kind: WordList): readonly string[] {
  return [...new Set(languagesRead().flatMap((language) => language[kind]))];
}

/** The same as a set, for whole-word look-ups. */
export function wordSet(kind: WordList): ReadonlySet<string> {
  return new Set(words(kind));
}

/** A test for whole words in lower case; words of a list that begin with a hyphen are endings of compounds. */
export function wordTest(kind: WordList): (word: string) => boolean {
  const list = words(kind);
  const whole = new Set(list);
  const endings = new RegExp(
    `\\p{L}(?:${alternation(list.flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : [])))})$`,
    'u',
  );
  return (word) => whole.has(word) || endings.test(word);
}

/** Write words as an alternation for a regular expression: the longest first, escaped, blanks flexible; none match nothing. */
export function alternation(list: readonly string[]): string {
  if (list.length === 0) return '(?!)';
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replace(/['’]/g, "['’]"),
    )
    .join('|');
}

/** Fold a text for a look-up: lower case, straight quotes, single blanks, no marks at the edges. */
export function key(text: string): string {
  let folded = text.toLowerCase();
  if (oddQuote.test(folded)) folded = folded.replace(/[’‘]/g, "'");
  if (oddBlank.test(folded)) folded = folded.replace(/\s+/g, ' ');
  return plainEdges.test(folded) ? folded : folded.replace(edges, '');
}

const oddQuote = /[’‘]/;
const oddBlank = /\s\s|[^\S ]/;
const plainEdges = /^[a-z0-9](?:.*[a-z0-9])?$/;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu;
