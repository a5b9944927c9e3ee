import { type Token, tokensOf } from './tokens-of.ts';

/** A delimiter alone: something was left open, or a comment begins. */
const stray = /^(?:\((?:.*[^)])?|<[^<>]*|[)>{}%])$/s;

/** Names, without their slash, and the values they have, as written. */
export type Entries = ReadonlyMap<string, string>;

/**
 * Read the dictionary that a text begins with.
 * @param text of a PDF, a character a byte
 * @returns its entries, and where it ends
 * @throws Error if there is none
 */
export function readDictionary(text: string): { readonly entries: Entries; readonly end: number } {
  const entries = new Map<string, string>();
  const words = tokensOf(text);
  if (next(words).text !== '<<') throw new Error('A dictionary was expected.');
  for (let key = next(words); ;) {
    if (key.text === '>>') return { entries, end: key.end };
    if (!key.text.startsWith('/')) throw new Error(`A name was expected, not ${key.text}.`);
    const first = next(words);
    let end = endOf(first, words);
    let after = next(words);
    // A reference is three words: number, generation, R
    while (!/^(?:\/|>>$)/.test(after.text)) {
      end = after.end;
      after = next(words);
    }
    entries.set(key.text.slice(1), text.slice(first.start, end));
    key = after;
  }
}

/** Where the value ends that begins with a word. */
function endOf(first: Token, words: Iterator<Token, undefined>): number {
  let depth = 0;
  for (let word = first; ; word = next(words)) {
    if (word.text === '<<' || word.text === '[') depth++;
    if (word.text === '>>' || word.text === ']') depth--;
    if (depth <= 0) return word.end;
  }
}

function next(words: Iterator<Token, undefined>): Token {
  const { value } = words.next();
  if (!value || stray.test(value.text)) throw new Error('A dictionary has no end.');
  return value;
}
