import { alternation, key, wordSet, wordTest, words } from '../lexicon/words.ts';
import { lexicon } from '../lexicon/lexicon.ts';

const verbs = lexicon(() => wordSet('verbs'));
const openers = lexicon(() => wordSet('openers'));
const ranks = lexicon(() => wordSet('ranks'));
const titles = lexicon(() => wordTest('titles'));
const verbEnding = lexicon(() => new RegExp(`\\p{L}{2}(?:${alternation(words('verbEndings'))})$`, 'u'));
const issuing = lexicon(() => new RegExp(`^(?:${alternation(words('issuing'))})(?![\\p{L}])`, 'iu'));

/** Longest text that can be a title or a name, in UTF-16 units. */
export const longestName = 84;

/** Tell whether a text begins with what was done: "Led …", "Built …"; names in capitals behind it make it none. */
export function tellsDeed(text: string): boolean {
  return !issuing().test(text) && beginsWithDeed(text, key(text).match(keyWord) ?? []);
}

function beginsWithDeed(text: string, [first = '', ...rest]: readonly string[]): boolean {
  const known = verbs().has(first);
  const ranked = ranks().has(first);
  if (!known && (ranked || !verbEnding().test(first))) return false;
  if (known && !ranked && !titles()(first) && rest.length > 2) return true;
  // "Pied Piper is …" begins with a name.
  const named = !known && /^\S+\s+\p{Lu}/u.test(text);
  return !named && hasLowerWords(text);
}

/** Tell whether a text begins as prose does, with a deed or a word that begins no title. */
function beginsAsProse(text: string): boolean {
  const words = key(text).match(keyWord) ?? [];
  const [first = '', second = ''] = words;
  return (
    beginsWithDeed(text, words) ||
    ((openers().has(first) || openers().has(`${first} ${second}`)) && hasLowerWords(text))
  );
}

/** Behind the first word, sentences hold words in lower case; titles and names hardly any. */
function hasLowerWords(text: string): boolean {
  let words = 0;
  let lower = 0;
  for (const word of (text.match(furtherWord) ?? []).slice(0, 8)) {
    if (/\s\p{L}/u.test(word)) words++;
    if (/\s\p{Ll}/u.test(word)) lower++;
  }
  return lower / words >= 0.4;
}

const keyWord = /[^\s,]+/g;
const furtherWord = /\s\S/gu;
const blanks = /\s+/g;

/** Tell whether a text is prose: long, a sentence, or an opening of a list; never a title or a name. */
export function isProse(text: string): boolean {
  if (text.length > longestName + 60) return true;
  if (issuing().test(text) && text.length < longestName) return false;
  const count = (text.match(blanks)?.length ?? 0) + 1;
  if (/[.!?]["”’]?$/.test(text) && count >= 4 && (count > 8 || !abbreviation.test(text))) return true;
  if (/\p{Ll}{3}\.$/u.test(text) && hasLowerWords(text)) return true;
  if (/(?::|\bincluding)$/i.test(text) && count >= 4) return true;
  if (count >= 4 && beginsAsProse(text)) return true;
  if (count >= 3 && /^\p{Ll}/u.test(text) && !/\t/.test(text)) return true;
  return text.length > longestName && !/[\t|]|\s{3}/.test(text);
}

const abbreviation = /(?<!\p{L})\p{L}{1,4}\.$/u;
