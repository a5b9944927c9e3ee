import type { Language } from '../../words/language.ts';
import { dayFirstIn, hasMonthsBehindYears } from './written-dates.ts';
import type { Phrase } from './phrase.ts';

/** What a document is read with: the words of its languages, what was prepared of them, and the phrases read so far. */
export interface Lexicon extends Worded {
  /** The likeliest first. */
  readonly languages: readonly Language[];
  /** Those that could have been chosen. */
  readonly known: readonly Language[];
  /** Whether dates in numbers begin with the day: as the document shows, else as its language has it; undefined if unknown. */
  readonly dayFirst: boolean | undefined;
  /** Whether the document surely writes months behind years: "2019-03". */
  readonly monthsBehindYears: boolean;
  /** By the number of the preparation; shared by all documents that are read in these languages. */
  readonly prepared: unknown[];
  /** The short texts of the document at hand; what was asked of one is known. */
  readonly phrases: Map<string, Phrase>;
}

/** What carries a lexicon: a line, a phrase, the lexicon itself. */
export interface Worded {
  readonly lexicon: Lexicon;
}

/** How many choices of languages are kept prepared; the one that was not used for longest is let go. */
export const keptChoices = 8;

const choices = new Map<string, unknown[]>();
const numbers = new WeakMap<Language, number>();
let languagesSeen = 0;

/** Packs of one code may differ: each has a number of its own. */
function numberOf(language: Language): number {
  const known = numbers.get(language) ?? ++languagesSeen;
  numbers.set(language, known);
  return known;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The lexicon for a document in some languages. */
export function lexiconOf(
  languages: readonly Language[],
  known: readonly Language[],
  document = '',
): Lexicon {
  const id = languages.map(numberOf).join();
  const prepared = choices.get(id) ?? [];
  choices.delete(id);
  choices.set(id, prepared);
  if (choices.size > keptChoices) choices.delete(choices.keys().next().value as string);
  const lexicon: Writable<Lexicon> = {
    languages,
    known,
    dayFirst: dayFirstIn(document) ?? languages[0]?.dayFirst,
    monthsBehindYears: hasMonthsBehindYears(document),
    prepared,
    phrases: new Map(),
    lexicon: undefined as never,
  };
  lexicon.lexicon = lexicon;
  return lexicon;
}

let preparations = 0;

/** Prepare something of the words of the languages read, once for each choice of them. */
export function prepared<Prepared>(prepare: (of: Lexicon) => Prepared): (of: Worded) => Prepared {
  const number = preparations++;
  return ({ lexicon }) => (lexicon.prepared[number] ??= prepare(lexicon)) as Prepared;
}
