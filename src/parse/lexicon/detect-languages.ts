import type { Language } from '../../words/language.ts';
import { matchesIn } from '../../values/matches-in.ts';
import { chosenLanguages } from './chosen-languages.ts';
import { key } from './words.ts';

type Evidence = ReadonlyMap<string, readonly Language[]>;

/** Words of grammar, of dates and of forms: what tells a language from others even in a document of names. */
const grammar = (language: Language): readonly string[] => [
  ...language.openers,
  ...language.of,
  ...language.at,
  ...language.and,
  ...language.to,
  ...language.from,
  ...language.since,
  ...language.until,
  ...language.present,
  ...language.unfinished,
  ...Object.values(language.labels).flat(),
  ...Object.values(language.headings).flat(),
];

const evidenceOf = (all: readonly Language[], list: (language: Language) => readonly string[]) => {
  const evidence = new Map<string, Language[]>();
  for (const language of all) {
    for (const word of new Set(list(language))) {
      const known = evidence.get(word);
      if (known) known.push(language);
      else evidence.set(word, [language]);
    }
  }
  return evidence;
};

const split = (phrases: readonly string[]) => phrases.flatMap((phrase) => phrase.match(word) ?? []);
/** Letters; ASCII ones are recognized without the tables of Unicode. */
const word = /(?:[a-z]|(?![\0-~])\p{L}){2,}/gu;
/** What speaks for which of all languages that could be read. */
interface Speaking {
  readonly words: Evidence;
  readonly months: Evidence;
  readonly headings: Evidence;
}

const speakings = new WeakMap<readonly Language[], Speaking>();

function speakingFor(all: readonly Language[]): Speaking {
  const known = speakings.get(all) ?? {
    words: evidenceOf(all, (language) => split(grammar(language))),
    months: evidenceOf(all, (language) => language.months.flat()),
    headings: evidenceOf(all, (language) => Object.values(language.headings).flat()),
  };
  speakings.set(all, known);
  return known;
}

/** How much of a document is looked at, in UTF-16 units. */
export const looked = 20_000;
const longestHeading = 40;
/** A month before a year and a heading on a line of its own weigh as much as so many words. */
const sure = 3;
/** A further language is read where it explains so many words that the others do not, and this share of the first's. */
const least = 4;
const share = 0.2;
const most = 2;

/** The different words of a text, in lower case; Turkish has a capital whose small letter would fall apart. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().replaceAll('i\u0307', 'i').match(word) ?? []);

/** How many of some words the language that explains most of them explains. */
export function mostExplained(found: ReadonlySet<string>, all: readonly Language[]): number {
  const { words } = speakingFor(all);
  const counts = new Map<Language, number>();
  for (const one of found)
    for (const language of words.get(one) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

const yearBehindWord = /\d\d(?<=(\p{L}{2,})\.?,?\s{1,2}(?:de\s)?'?\d\d)/gu;

/** Every word that speaks for a language, and how much: the surest hits are noted last. */
function hitsIn(
  text: string,
  { words, months, headings }: Speaking,
): readonly { readonly speaks: readonly Language[]; readonly weight: number }[] {
  const hits = new Map<string, { speaks: readonly Language[]; weight: number }>();
  const note = (evidence: Evidence, found: string, weight: number) => {
    const speaks = evidence.get(found);
    if (speaks) hits.set(found, { speaks, weight });
  };
  const folded = text.slice(0, looked).toLowerCase();
  for (const found of folded.match(word) ?? []) note(words, found, 1);
  for (const [, found = ''] of matchesIn(folded, yearBehindWord)) note(months, found, sure);
  for (const line of folded.split('\n')) if (line.length <= longestHeading) note(headings, key(line), sure);
  return [...hits.values()];
}

/**
 * Find the languages that a document is written in, the likeliest first, by the words that it holds.
 * The last is always the first of all that Recto reads: its names of degrees and firms are known the world over.
 */
export function detectLanguages(text: string, all: readonly Language[]): readonly Language[] {
  let hits = hitsIn(text, speakingFor(all));
  const chosen: Language[] = [];
  let first = 0;
  while (chosen.length < most) {
    const weights = new Map<Language, number>(all.map((language) => [language, 0]));
    for (const { speaks, weight } of hits)
      for (const language of speaks) weights.set(language, (weights.get(language) as number) + weight);
    const best = Math.max(...weights.values());
    if (chosen.length > 0 && (best < least || best < first * share)) break;
    const language = all.find((one) => weights.get(one) === best) as Language;
    first ||= best;
    chosen.push(language);
    hits = hits.filter(({ speaks }) => !speaks.includes(language));
  }
  return chosenLanguages(chosen, all);
}
