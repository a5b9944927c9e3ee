import { matchesIn } from '../../values/matches-in.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokenForm = /(\d+)|(\p{L}+)|\S/gu;

/** Part a text into words, numbers and signs; blanks are where offsets leave gaps. */
export function scan(text: string): readonly Token[] {
  return matchesIn(text, tokenForm).map((match) => ({
    kind: match[1] ? 'number' : match[2] ? 'word' : 'sign',
    text: match[1] ?? (match[0] === '’' ? "'" : match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepare phrases for being found among tokens. */
export function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const parts = scan(phrase).map((token) => token.text);
    const [first] = parts;
    if (first)
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
      );
  }
  return phrases;
}

/** How many tokens the longest phrase takes that stands at an index; 0 where none does. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const found = phrases
    .get(tokens[at]?.text ?? '')
    ?.find((parts) => parts.every((part, index) => tokens[at + index]?.text === part));
  return found?.length ?? 0;
}
