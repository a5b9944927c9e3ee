import { prepared } from '../lexicon/lexicon.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import { alternation, words } from '../lexicon/words.ts';

/** "(G6 / G7)", "(OSE: NLOM)", "(part time, 25 h)": a slash, comma, dash or colon inside brackets parts nothing. */
export function isBracketed(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!/[/:,–—-]/.test(found)) return false;
  const open = text.lastIndexOf('(', index);
  return open >= 0 && text.indexOf(')', open) > index;
}

const renamed = prepared(
  (of) => new RegExp(`\\((?:${alternation(words(of, 'renamed'))})\\s[^()]{2,60}\\)`, 'iu'),
);
/** Tell whether a phrase holds the name that a firm had or has: "Crumb Ltd (formerly Farol)". */
export const isRenamed = (phrase: Phrase): boolean =>
  phrase.text.includes('(') && renamed(phrase).test(phrase.text);

/** Tell whether what looks like a separator is a bracket of such a name. */
export function isRenaming(phrase: Phrase, { 0: found, index }: RegExpExecArray): boolean {
  const bracket = isRenamed(phrase) ? renamed(phrase).exec(phrase.text) : null;
  const end = index + found.length;
  return bracket !== null && end > bracket.index && index < bracket.index + bracket[0].length;
}

/** The end of a stretch with the bracket that closes one opened inside: "Goes (Nederland)". */
export const closed = (text: string, start: number, end: number): number =>
  opensBracket.test(text.slice(start, end + 1)) ? end + 1 : end;
const opensBracket = /\([^()]*\)$|\[[^[\]]*\]$/;
