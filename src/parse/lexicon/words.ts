import { prepared, type Worded } from './lexicon.ts';
import { answered } from './phrase.ts';
import type { Language } from '../../words/language.ts';

type WordList = {
  [Key in keyof Language]: Language[Key] extends readonly string[] ? Key : never;
}[keyof Language];

/** All words of one kind, of every language that the document is read in. */
export function words({ lexicon }: Worded, kind: WordList): readonly string[] {
  return [...new Set(lexicon.languages.flatMap((language) => language[kind]))];
}

/** The same as a set, for whole-word look-ups. */
export function wordSet(of: Worded, kind: WordList): ReadonlySet<string> {
  return new Set(words(of, kind));
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
  if (isPlain(folded)) return folded;
  folded = folded.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  if (edgeBefore.test(folded)) folded = folded.replace(edgeBefore, '');
  return plainEnd.test(folded) ? folded : folded.replace(edgeBehind, '');
}

/** Most texts are ASCII with single blanks, and begin and end with a letter or digit: there is nothing to fold. */
function isPlain(folded: string): boolean {
  const last = folded.length - 1;
  if (last < 0 || !isPlainLetter(folded.charCodeAt(0)) || !isPlainLetter(folded.charCodeAt(last)))
    return false;
  for (let at = 1; at < last; at++) {
    const code = folded.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && folded.charCodeAt(at + 1) === 32)) return false;
  }
  return true;
}

const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const edgeBefore = /^[^\p{L}\p{N}]+/u;
const edgeBehind = /(?<![^\p{L}\p{N}.)])[^\p{L}\p{N}.)]+$/u;
const plainEnd = /[\p{L}\p{N}.)]$/u;

/** The folded text of a phrase. */
export const keyOf = answered(({ text }) => key(text));

/** Tell whether one of the languages read is written in letters that have no case. */
export const readsCaseless = prepared(({ languages }) =>
  languages.some(({ headings }) => /\p{Lo}/u.test(headings.work.join(''))),
);
