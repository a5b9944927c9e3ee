import { isLanguageName } from '../tokens/language-name.ts';
import { answered, type Phrase, phraseOf, within } from '../lexicon/phrase.ts';
import { prepared, type Worded } from '../lexicon/lexicon.ts';
import { alternation, key, keyOf, words, wordSet } from '../lexicon/words.ts';
import { drawnLevel } from './drawn-level.ts';

/** A language that a text names; offsets are into the text. */
export interface Spoken {
  readonly name: readonly [from: number, to: number];
  readonly level?: readonly [from: number, to: number];
  /** What says that it is one: a known language, a known level, or only that it looks like a name. */
  readonly by: 'language' | 'level' | 'shape';
}

type Stretch = readonly [from: number, to: number];

const levels = prepared((of) => wordSet(of, 'levels'));

/** Tell whether a text is a known level, or begins with one. */
export const isLevel = (phrase: Phrase): boolean =>
  levels(phrase).has(keyOf(phrase)) || levels(phrase).has(keyOf(phrase).split(/[\s,]/)[0] as string);

const before = prepared(
  (of) => new RegExp(`^[^\\p{L}]*(?:(?:${alternation(words(of, 'and'))})\\s+(?=\\p{L}))?`, 'iu'),
);
const behind = /(?<![\s,.;:–—-])[\s,.;:–—-]+$/u;
const longest = 90;

/** Read a language and its level: "English (native)", "German: fluent (C1)", "fluent in Dutch"; undefined if none is named. */
export const readSpoken = answered((phrase): Spoken | undefined => {
  const whole = phrase.text;
  if (whole.length > longest) return undefined;
  const from = before(phrase).exec(whole)?.[0].length ?? 0;
  const to = trimmedEnd(whole);
  const inside = within(phrase, from, to);
  const found = levelFirst(inside) ?? named(inside) ?? levelled(inside) ?? shaped(inside);
  if (!found) return undefined;
  const { name, level, by } = found;
  const at = ([start, end]: Stretch): Stretch => [start + from, end + from];
  return { name: at(name), ...(level && { level: at(level) }), by };
});

function trimmedEnd(text: string): number {
  const end = behind.exec(text)?.index ?? text.length;
  return drawnLevel.exec(text.slice(0, end))?.index ?? end;
}

/** "fluent German", "fluent in German" */
function levelFirst(phrase: Phrase): Spoken | undefined {
  const { text } = phrase;
  for (const { index } of text.matchAll(/\s(?=\S)/g)) {
    if (!isLanguageName(within(phrase, index + 1))) continue;
    const level = text.slice(0, index).replace(/\s(?:\p{Ll}{1,3}|:)$|:$/u, '');
    if (levels(phrase).has(key(level)) && !isLanguageName(phrase))
      return { name: [index + 1, text.length], level: [0, level.length], by: 'language' };
  }
  return undefined;
}

const sign = /^\s*(?:[:：,;|/@•·●–—-]|\t)?\s*[-–—:]?\s*/u;

/** "English (US)" */
const region = /^\s*\(\p{Lu}{2}\)/u;
const percent = /^\d{1,3}\s?%$/;

/** A known language, alone or followed by what is said about it. */
function named(phrase: Phrase): Spoken | undefined {
  const { text } = phrase;
  const ends = [...text.matchAll(/(?<=[\p{L}.])(?=[^\p{L}.]|$)|(?<=\p{L})(?=\.)/gu)].map(
    ({ index }) => index,
  );
  for (let words = Math.min(ends.length, 4); words > 0; words--) {
    const last = ends[words - 1] as number;
    if (!namesLanguage(within(phrase, 0, last))) continue;
    const end = last + (region.exec(text.slice(last))?.[0].length ?? 0);
    const joint = sign.exec(text.slice(end))?.[0] ?? '';
    const said = text.slice(end + joint.length);
    if (said === '') return { name: [0, end], by: 'language' };
    const apart =
      /\S|\t|\s{2}/.test(joint) ||
      /^[([（]/u.test(said) ||
      isLevel(phraseOf(phrase, said)) ||
      percent.test(said);
    if (apart) return { name: [0, end], ...levelAt(phrase, said, end + joint.length), by: 'language' };
  }
  return undefined;
}

const namesLanguage = (phrase: Phrase) =>
  isLanguageName(phrase) || (qualified.test(phrase.text) && endsInLanguage(phrase));

/** "Brazilian Portuguese" */
const qualified = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;
const endsInLanguage = (phrase: Phrase) => isLanguageName(within(phrase, phrase.text.indexOf(' ') + 1));

/** The level without the brackets around it; of a row of several, as tables have them, none is the level. */
function levelAt(of: Worded, said: string, at: number): { level?: Stretch } {
  if (!/[\p{L}%]/u.test(said)) return {};
  const codes = said.split(/[\s/|]+/);
  if (codes.length > 2 && codes.every((code) => levels(of).has(key(code)))) return {};
  const inner = /^[([（]([^()[\]（）]*)[)\]）]$/u.exec(said)?.[1];
  if (inner !== undefined) {
    const start = at + 1 + inner.length - inner.trimStart().length;
    return { level: [start, start + inner.trim().length] };
  }
  return { level: [at, at + said.length] };
}

const parted = /^(\p{L}[\p{L}’'.]+(?: [\p{L}’'.]+){0,2})(\s*[,([:：–—]\s*|\s+-\s+|\s+)(\S.*)$/u;

/** A name that is not known, with a level that is. */
function levelled(phrase: Phrase): Spoken | undefined {
  const [, name = '', joint = '', said = ''] = parted.exec(phrase.text) ?? [];
  const level = said.replace(/[)\]]$/, '');
  const known = joint.trim() === '' ? levels(phrase).has(key(level)) : isLevel(phraseOf(phrase, level));
  if (!known || isLevel(phraseOf(phrase, name)) || (joint.trim() === '' && !looksLikeName(name)))
    return undefined;
  const at = name.length + joint.length;
  const by = looksLikeName(name) ? 'level' : 'shape';
  return { name: [0, name.length], level: [at, at + level.length], by };
}

/** Two words at most, in one case; "JavaScript", "SQL" and "R" do not match. */
const looksLikeName = (text: string) => /^\p{Lu}[\p{Ll}’'-]{2,}(?: \p{L}[\p{Ll}’'-]+)?$/u.test(text);
const shaped = (phrase: Phrase): Spoken | undefined =>
  looksLikeName(phrase.text) &&
  !isLevel(phrase) &&
  !phrase.text.split(' ').some((word) => isLanguageName(phraseOf(phrase, word)))
    ? { name: [0, phrase.text.length], by: 'shape' }
    : undefined;
