import type { Worded } from '../lexicon/lexicon.ts';
import { answered, type Phrase } from '../lexicon/phrase.ts';
import { triggersOf } from '../lexicon/triggers.ts';
import { kindAt, unit, wordNumber } from '../lexicon/units.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a phrase holds, seen in one pass over its units. */
export interface Sight {
  /** What its words may be part of (`trigger`): the first, the last, and all of them. */
  readonly first: number;
  readonly last: number;
  readonly any: number;
  readonly letters: number;
  /** Letters of scripts that have no blanks between words. */
  readonly dense: number;
  readonly digits: number;
  /** Two digits are side by side. */
  readonly pair: boolean;
  /** Stretches of blanks between other signs. */
  readonly gaps: number;
  /** A letter and a sign that scanners take for one touch: "Sk1lls". */
  readonly blurred: boolean;
  /** Words of a single letter. */
  readonly single: number;
}

/** Signs that scanners take for letters: 0, 1, | and !. */
const isMistaken = (code: number) => code === 48 || code === 49 || code === 124 || code === 33;

/** Look at a phrase once. */
export const sightOf = answered((phrase): Sight => {
  const { text } = phrase;
  const triggers = triggersOf(phrase);
  let first = 0;
  let last = 0;
  let any = 0;
  let words = 0;
  let letters = 0;
  let dense = 0;
  let digits = 0;
  let gaps = 0;
  let single = 0;
  let pair = false;
  let blurred = false;
  let digitAt = -2;
  let signAt = -2;
  let blanks = 0;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind & unit.letter) {
      const start = at;
      for (let one = kind; one & unit.letter; one = at < text.length ? kindAt(text, at) : 0) {
        if (one & unit.dense) dense++;
        at++;
      }
      last = triggers.get(wordNumber(text, start, at)) ?? 0;
      any |= last;
      if (words++ === 0) first = last;
      letters += at - start;
      if (at - start === 1) single++;
      blurred ||= signAt === start - 1 || isMistaken(text.charCodeAt(at));
    } else {
      if (isMistaken(text.charCodeAt(at))) signAt = at;
      if (kind & unit.digit) {
        pair ||= digitAt === at - 1;
        digitAt = at;
        digits++;
      }
      at++;
      if (kind & unit.blank) {
        blanks++;
        continue;
      }
    }
    if (blanks > 0) gaps++;
    blanks = 0;
  }
  // Words without blanks between cannot be told apart by a look: anything may be there.
  if (dense > 0) first = last = any = ~0;
  return { first, last, any, letters, dense, digits, pair, gaps, blurred, single };
});

/** How many words a phrase has, about: two letters make one where there are no blanks between them. */
export function countWords(phrase: Phrase): number {
  const { gaps, dense } = sightOf(phrase);
  return gaps + 1 + (dense >> 1);
}

/** Tell whether a phrase holds a word that may be part of something. */
export const holds = (phrase: Phrase, triggers: number): boolean => (sightOf(phrase).any & triggers) > 0;

/** The tokens of a phrase; blanks are where their offsets leave gaps. */
export interface Scan extends Worded {
  readonly tokens: readonly Token[];
}

/** Part a phrase into words, numbers and signs. */
export const scanOf = answered(({ lexicon, text }): Scan => ({ lexicon, tokens: tokensIn(text) }));

function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    let end = start + 1;
    if (kind & unit.blank) {
      start = end;
      continue;
    }
    const same = kind & unit.dense ? 0 : kind & (unit.letter | unit.digit);
    if (same)
      while (end < text.length && kindAt(text, end) & same && !(kindAt(text, end) & unit.dense)) end++;
    else if (isPair(text, start)) end++;
    const raw = text.slice(start, end);
    tokens.push({
      kind: kind & unit.digit ? 'number' : kind & unit.letter ? 'word' : 'sign',
      text: raw === '’' ? "'" : raw.toLowerCase(),
      start,
      end,
    });
    start = end;
  }
  return tokens;
}

const isPair = (text: string, at: number) => (text.codePointAt(at) as number) > 0xffff;

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepare phrases for being found among tokens. */
export function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const parts = tokensIn(phrase).map((token) => token.text);
    const [first] = parts;
    if (first)
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
      );
  }
  return phrases;
}

/** How many tokens the longest phrase at an index takes; 0 if there is none. */
export function phraseAt(phrases: Phrases, { tokens }: Scan, at: number): number {
  const found = phrases
    .get(tokens[at]?.text ?? '')
    ?.find((parts) => parts.every((part, index) => tokens[at + index]?.text === part));
  return found?.length ?? 0;
}
