import type { SectionKind } from '../../words/language.ts';
import { blur, mistakable } from '../lexicon/blur.ts';
import { trigger } from '../lexicon/triggers.ts';
import { sightOf } from './scan.ts';
import { alternation, key, words, wordSet } from '../lexicon/words.ts';
import { answered, type Phrase } from '../lexicon/phrase.ts';
import { prepared, type Worded } from '../lexicon/lexicon.ts';

/** Every known heading and what it is about, in lower case. */
export const headingPhrases = prepared((of): ReadonlyMap<string, SectionKind> => {
  const kinds = new Map<string, SectionKind>();
  for (const { headings } of of.lexicon.languages) {
    for (const [kind, list] of Object.entries(headings) as [SectionKind, readonly string[]][]) {
      for (const phrase of list) if (!kinds.has(phrase)) kinds.set(phrase, kind);
    }
  }
  return kinds;
});
const blurred = prepared(
  (of) => new Map([...headingPhrases(of)].map(([phrase, kind]) => [blur(phrase), kind])),
);
const weak = prepared((of) => wordSet(of, 'weakHeadings'));
const modifiers = prepared((of) => wordSet(of, 'headingModifiers'));
const joints = prepared((of) => {
  const and = `(?:${alternation(words(of, 'and'))})\\s+`;
  return new RegExp(`(?:(?<!\\s)\\s+)?[&/+,|]\\s*(?:${and})?|(?<!\\s)\\s+${and}`);
});
/** "I. Experience", "B) Education", "2. Skills" */
const numbered = /^(?:[IVX]{1,4}|[A-H]|\d{1,2})[.)]\s+(?=\p{Lu})/u;
/** "Experience — 9 years 11 months" */
const lasting = /(?<!\s)\s+[–—·-]\s+\d{1,2}\s\p{L}{1,8}\.?(?:\s\d{1,2}\s\p{L}{1,8}\.?)?$/u;
const counted = /(?:(?<!\s)\s+)?(?:\((?:[^()]{0,24})\)|[:：]|\d{1,2})\s*$/;

/** What the words of a heading say. */
export interface HeadingWords {
  readonly kinds: readonly SectionKind[];
  /** They are common words too, and a heading only where they are set as one. */
  readonly weak: boolean;
}

/** Tell whether a text may be a heading by one of its words; most hold none, and need no further look. */
export function holdsHeadingWord(phrase: Phrase): boolean {
  const { any, single, blurred: isBlurred } = sightOf(phrase);
  return (any & trigger.heading) > 0 || single > 1 || isBlurred;
}

/** Read the words of a heading; undefined if they are not a heading. */
export const readHeading = answered((phrase): HeadingWords | undefined => {
  if (!holdsHeadingWord(phrase)) return undefined;
  const words = key(
    closeWords(phrase.text)
      .replace(numbered, '')
      .replace(lasting, '')
      .replace(counted, '')
      .replace(counted, ''),
  );
  const whole = kindOf(phrase, words);
  if (whole) return { kinds: [whole.kind], weak: whole.weak };
  const parts = words.split(joints(phrase)).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const kinds = parts.map((part) => kindOf(phrase, part));
  const known = kinds.filter((kind) => kind !== undefined);
  // "Skills and interests": every part must be known; "Professional skills & strengths" is one kind.
  const unique = [...new Set(known.map(({ kind }) => kind))];
  // "Programs, Skills, Software": of three words or more, one may be unknown where the others agree.
  const areWords = parts.length > 2 && parts.every((part) => !part.includes(' '));
  const agree = areWords && known.length === parts.length - 1 && unique.length === 1;
  if (known.length === parts.length || agree) return { kinds: unique, weak: false };
  // "Leadership and Work Experience": a phrase that ends a heading tells what it is about.
  const last = kinds.at(-1);
  return last && !last.weak && parts.at(-1)?.includes(' ') ? { kinds: [last.kind], weak: false } : undefined;
});

/** What the last or first word of a heading says, where the whole is unknown: "Working experience". */
export function kindByWord(phrase: Phrase): SectionKind | undefined {
  if (!holdsHeadingWord(phrase)) return undefined;
  const words = key(phrase.text.replace(counted, '')).split(' ');
  const [last, first] = [words.at(-1), words[0]].map((word) => kindOf(phrase, word as string));
  return [last, first].find((known) => known && !known.weak)?.kind;
}

const letters = /^[\p{L}&](?: [\p{L}&])*$/u;

/** "E X P E R I E N C E   A N D   S K I L L S": words are further apart than letters. */
function closeWords(text: string): string {
  const groups = text.split(/\s{2,}/);
  return groups.every((group) => letters.test(group))
    ? groups.map((group) => group.replace(/ /g, '')).join(' ')
    : text;
}

interface Known {
  readonly kind: SectionKind;
  readonly weak: boolean;
}

function kindOf(of: Worded, words: string): Known | undefined {
  const kind =
    headingPhrases(of).get(words) ?? (mistakable.test(words) ? blurred(of).get(blur(words)) : undefined);
  if (kind) return { kind, weak: weak(of).has(words) };
  const [first, last] = [words.indexOf(' '), words.lastIndexOf(' ')];
  if (first < 0) return undefined;
  if (modifiers(of).has(words.slice(0, first))) return kindOf(of, words.slice(first + 1));
  // "Pubblicazioni scelte": some languages put it after.
  return modifiers(of).has(words.slice(last + 1)) ? kindOf(of, words.slice(0, last)) : undefined;
}
