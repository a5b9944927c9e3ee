import { networkNames } from '../../values/network.ts';
import type { LabelRole } from '../../words/language.ts';
import { prepared } from './lexicon.ts';
import { kindAt, unit, wordNumber } from './units.ts';
import { words } from './words.ts';

/**
 * What a word may be a part of, as bits. Where a text holds no such word, there is nothing to look for: expressions and
 * lists of phrases are tried after their triggers only.
 */
export const trigger = {
  heading: 1,
  label: 1 << 1,
  language: 1 << 2,
  score: 1 << 3,
  promise: 1 << 4,
  issuing: 1 << 5,
  clutterStart: 1 << 6,
  clutterEnd: 1 << 7,
  longTitle: 1 << 8,
  longRank: 1 << 9,
  longOrganization: 1 << 10,
  citation: 1 << 11,
  legal: 1 << 12,
  degree: 1 << 13,
} as const;

/** Words of citations, in whatever language; legal forms of firms, by their last run of letters. */
const citing = 'et doi pp vol journal conference proceedings arxiv isbn issn symposium lancet bmj';
const legal =
  'inc llc llp ltd plc corp gmbh ag kg a bv v nv oy pty pvt c pllc limited corporation l o ltda s aps ab';

/** The numbers of the words of a phrase, as a scan finds them. */
function numbersIn(phrase: string): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < phrase.length; at++) {
    const start = at;
    while (at < phrase.length && kindAt(phrase, at) & unit.letter) at++;
    if (at > start) numbers.push(wordNumber(phrase, start, at));
  }
  return numbers;
}

/** What a dot may part from the rest of a degree. */
const longestInitial = 4;

const isLong = (phrase: string) => phrase.includes(' ');

/** What each word of the languages read may be a part of, by its number; words that share one are taken alike. */
export const triggersOf = prepared((of): ReadonlyMap<number, number> => {
  const bits = new Map<number, number>();
  const add = (bit: number, word: number | undefined) => {
    if (word !== undefined) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const all = (bit: number, phrases: readonly string[]) => {
    for (const phrase of phrases) for (const word of numbersIn(phrase)) add(bit, word);
  };
  const first = (bit: number, phrases: readonly string[]) => {
    for (const phrase of phrases) add(bit, numbersIn(phrase)[0]);
  };
  const last = (bit: number, phrases: readonly string[]) => {
    for (const phrase of phrases) add(bit, numbersIn(phrase).at(-1));
  };
  for (const { headings, labels } of of.languages) {
    for (const list of Object.values(headings)) all(trigger.heading, list);
    for (const list of Object.values(labels)) all(trigger.label, list);
    all(trigger.score, (labels satisfies Record<LabelRole, unknown>).score);
  }
  all(trigger.label, networkNames);
  all(trigger.language, words(of, 'languageNames'));
  all(trigger.score, words(of, 'honours'));
  first(trigger.promise, words(of, 'onRequest'));
  first(trigger.issuing, words(of, 'issuing'));
  first(trigger.clutterStart, words(of, 'clutterStarts'));
  last(trigger.clutterEnd, words(of, 'clutterEnds'));
  first(trigger.longTitle, words(of, 'titles').filter(isLong));
  first(trigger.longRank, words(of, 'ranks').filter(isLong));
  first(trigger.longOrganization, words(of, 'organizations').filter(isLong));
  // Dots in degrees are a matter of taste: "BSc", "B.Sc." and "B.S.c." begin with different words.
  const bare = words(of, 'degrees').map((degree) => degree.replace(/\./g, ''));
  first(trigger.degree, [...words(of, 'degrees'), ...bare]);
  for (let length = 1; length <= longestInitial; length++)
    first(
      trigger.degree,
      bare.map((degree) => degree.slice(0, length)),
    );
  all(trigger.citation, [citing]);
  all(trigger.legal, [legal]);
  return bits;
});
