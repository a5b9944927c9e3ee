import { isLanguageName } from '../tokens/language-name.ts';
import { matchesIn } from '../../values/matches-in.ts';
import { answered, type Phrase, phraseOf, within } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';
import { isLevel, readSpoken, type Spoken } from './spoken.ts';

/** An element of a list of languages; what it says is undefined if it is not a language. */
export interface LanguageElement {
  readonly from: number;
  readonly to: number;
  readonly spoken: Spoken | undefined;
}

const outsideBrackets = '(?![^()[\\]]{0,80}[)\\]])';
/** What parts languages. */
export const languageSeparator = prepared((of) => {
  const and = `(?:${alternation(words(of, 'and'))})\\s+`;
  const forms = [
    '(?:(?<!\\s)\\s+)?(?:[|;•·\\t、；｜，]|(?<![●○]\\s?)●(?!\\s?[●○]))\\s*',
    '(?<!\\s)\\s{3,}(?=\\p{L})',
    '\\.\\s+(?=\\p{Lu})',
    `(?:(?<!\\s)\\s+)?,(?:\\s+|(?=\\p{L}))(?:${and})?${outsideBrackets}`,
    `(?<!\\s)\\s+${and}${outsideBrackets}`,
  ];
  return new RegExp(forms.join('|'), 'gu');
});
/** What may part names that are all known. */
const loose = /\s*[&/–-]\s*|\s+/g;

/** Part a line into languages; a separator before a level, or before more of what is said of a language, parts none. */
export const languageElements = answered((phrase): readonly LanguageElement[] => {
  const { text } = phrase;
  const found: { from: number; to: number }[] = [];
  let start = 0;
  let before = '';
  for (const match of [...matchesIn(text, languageSeparator(phrase)), undefined]) {
    const end = match?.index ?? text.length;
    const piece = phraseOf(phrase, text.slice(start, end));
    const last = found.at(-1);
    if (last && goesOn(within(phrase, last.from, last.to), piece, before)) last.to = end;
    else if (/\p{L}/u.test(piece.text)) found.push({ from: start, to: end });
    before = match?.[0] ?? '';
    start = match ? match.index + before.length : end;
  }
  return found.flatMap(({ from, to }) => parted(phrase, from, to));
});

/** "English: read, write", "Danish, fluent", "Polish: good in speech and writing": what is after the language tells how well. */
function goesOn(last: Phrase, piece: Phrase, separator: string): boolean {
  const next = readSpoken(piece);
  if (next?.by === 'language') return false;
  if (isLevel(piece)) return true;
  const { by, level } = readSpoken(last) ?? {};
  // "Dutch		Good knowledge": a row with the language in a column of its own.
  if (by === 'language' && !level && separator.includes('\t') && next?.by !== 'shape') return true;
  if (by === 'language' && level && /^\s+\p{L}/u.test(separator)) return true;
  if (by !== 'language' || !level || next?.by === 'level' || /[)\]%]\s*$/.test(last.text)) return false;
  return !isLevel(within(last, ...level));
}

/** "Arabic-English", "English Tamil Hindi": names alone, with little between. */
function parted(phrase: Phrase, from: number, to: number): readonly LanguageElement[] {
  const { text } = phrase;
  const spoken = readSpoken(within(phrase, from, to));
  const whole = [{ from, to, spoken }];
  if (spoken?.by === 'language' && !spoken.level) return whole;
  const names: { from: number; to: number }[] = [];
  let start = from;
  for (const match of [...matchesIn(text.slice(from, to), loose), undefined]) {
    const end = match ? from + match.index : to;
    if (end > start) names.push({ from: start, to: end });
    start = end + (match?.[0].length ?? 0);
  }
  return names.length > 1 && names.every((name) => isLanguageName(within(phrase, name.from, name.to)))
    ? names.map((name) => ({ ...name, spoken: readSpoken(within(phrase, name.from, name.to)) }))
    : whole;
}
