import { isLanguageName } from '../tokens/language-name.ts';
import { matchesIn } from '../../values/matches-in.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';
import { isLevel, readSpoken, type Spoken } from './spoken.ts';

/** An element of a list of languages; what it says is undefined where it is no language. */
export interface LanguageElement {
  readonly from: number;
  readonly to: number;
  readonly spoken: Spoken | undefined;
}

const outsideBrackets = '(?![^()[\\]]{0,80}[)\\]])';
/** What parts languages. */
export const languageSeparator = lexicon(() => {
  const and = `(?:${alternation(words('and'))})\\s+`;
  const forms = [
    '(?:(?<!\\s)\\s+)?[|;•·●\\t]\\s*',
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
export function languageElements(text: string): readonly LanguageElement[] {
  const found: { from: number; to: number }[] = [];
  let start = 0;
  for (const match of [...matchesIn(text, languageSeparator()), undefined]) {
    const end = match?.index ?? text.length;
    const piece = text.slice(start, end);
    const last = found.at(-1);
    if (last && goesOn(text.slice(last.from, last.to), piece)) last.to = end;
    else if (/\p{L}/u.test(piece)) found.push({ from: start, to: end });
    start = match ? match.index + match[0].length : end;
  }
  return found.flatMap(({ from, to }) => parted(text, from, to));
}

/** "English: read, write", "Danish, fluent": what is behind the language tells how well. */
function goesOn(last: string, piece: string): boolean {
  const next = readSpoken(piece);
  if (next?.by === 'language') return false;
  if (isLevel(piece)) return true;
  const { by, level } = readSpoken(last) ?? {};
  if (by !== 'language' || !level || next?.by === 'level' || /[)\]%]\s*$/.test(last)) return false;
  return !isLevel(last.slice(...level));
}

/** "Arabic-English", "English Tamil Hindi": names alone, with little between. */
function parted(text: string, from: number, to: number): readonly LanguageElement[] {
  const spoken = readSpoken(text.slice(from, to));
  const whole = [{ from, to, spoken }];
  if (spoken?.by === 'language' && !spoken.level) return whole;
  const names: { from: number; to: number }[] = [];
  let start = from;
  for (const match of [...matchesIn(text.slice(from, to), loose), undefined]) {
    const end = match ? from + match.index : to;
    if (end > start) names.push({ from: start, to: end });
    start = end + (match?.[0].length ?? 0);
  }
  return names.length > 1 && names.every((name) => isLanguageName(text.slice(name.from, name.to)))
    ? names.map((name) => ({ ...name, spoken: readSpoken(text.slice(name.from, name.to)) }))
    : whole;
}
