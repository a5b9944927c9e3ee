import type { Worded } from './lexicon/lexicon.ts';
import { type Phrase, phraseOf } from './lexicon/phrase.ts';
import { sightOf } from './tokens/scan.ts';
import { isLanguageName } from './tokens/language-name.ts';
import { isTitled, organizationCue, placeCue, titleCue } from './tokens/cues.ts';
import { placeLikeness } from './tokens/place.ts';
import { areaCue, degreeCue, institutionCue } from './tokens/school-cues.ts';
import type { HeadingWord } from './sections/heading-forms.ts';
import type { Fact, SectionName } from './vocabulary.ts';
import type { Range } from '../message.ts';
import { confidenceWeights, placeLikelihoods } from './weights.ts';

/** What there is to say for and against a value: its role as `section.role`, and how much of each trait it has. */
export interface Evidence {
  readonly role: string;
  readonly value: unknown;
  readonly ranges: readonly Range[];
  readonly traits: Readonly<Partial<Record<Trait, number>>>;
}

export type Trait = keyof typeof confidenceWeights.traits;

const allTraits = Object.keys(confidenceWeights.traits) as readonly Trait[];

/** Judge how likely a value is to be right, from 0 to 1. */
export type Judge = (evidence: Evidence) => number;

/** The confidence that what is known of right and wrong values teaches: a logistic sum of weights. */
export const judge: Judge = ({ role, traits }) => {
  const { base, roles, traits: weights } = confidenceWeights;
  let sum: number = (roles as Readonly<Record<string, number>>)[role] ?? base;
  for (const trait of allTraits) sum += weights[trait] * (traits[trait] ?? 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
};

/** What surrounds the entries of one section. */
interface Setting extends Worded {
  readonly section: SectionName | 'person' | 'profiles';
  /** What made the section: the words of its heading, or its looks alone. */
  readonly word: HeadingWord | undefined;
  /** Another way to cut the section is as good. */
  readonly close: boolean;
  readonly document: DocumentTraits;
}

/** What makes all of a document harder to read, as shares from 0 to 1. */
export interface DocumentTraits {
  /** Rows with wide gaps inside: columns that were not undone. */
  readonly columns: number;
  /** Sections that no known heading opens. */
  readonly unheaded: number;
}

const cues: Readonly<Record<string, (phrase: Phrase) => number>> = {
  organization: organizationCue,
  title: titleCue,
  label: titleCue,
  institution: institutionCue,
  degree: degreeCue,
  area: areaCue,
  place: placeCue,
  city: placeCue,
};
const strongest = 3;

/** Give each fact of the entries of a section its confidence. */
export function rated<Entry extends object>(
  entries: readonly Entry[],
  setting: Setting,
  by: Judge,
): readonly Entry[] {
  const most = entries.reduce((known, entry) => Math.max(known, Object.keys(entry).length), 1);
  const dated = entries.filter((entry) => 'start' in entry || 'end' in entry || 'date' in entry).length;
  return entries.map((entry) => {
    const lacks = 1 - Object.keys(entry).length / most;
    const undated = dated * 2 > entries.length && !('start' in entry || 'end' in entry || 'date' in entry);
    const around: Evidence['traits'] = {
      ...traitOfHeading(setting.word),
      ...setting.document,
      header: headerCue(setting, entry as Readonly<Record<string, readonly Fact<unknown>[]>>),
      lacks,
      ...(undated && { undated: 1 }),
      ...(setting.close && { close: 1 }),
      ...(entries.length > 12 && { crowd: Math.log2(entries.length / 12) }),
    };
    const rate = (role: string, fact: Fact<unknown>): Fact<unknown> => ({
      ...fact,
      confidence: Math.min(
        fact.confidence ?? 1,
        contradicts(setting, role, fact.value) ? contradicted : 1,
        by({
          role: `${setting.section}.${role}`,
          value: fact.value,
          ranges: fact.ranges,
          traits: { ...around, ...traitsOfText(setting, role, fact.value) },
        }),
      ),
    });
    return Object.fromEntries(
      Object.entries(entry as Record<string, readonly Fact<unknown>[]>).map(([role, facts]) => [
        role,
        facts.map((fact) => rate(role, fact)),
      ]),
    ) as Entry;
  });
}

/** How surely a value is right whose words say that it is something else, or hardly this. */
const contradicted = 0.4;

/** Tell whether the words of a value say surely that it is something else: "Austin, TX" is no title, "Ward Sister" no place. */
function contradicts(of: Worded & { readonly section: string }, role: string, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const phrase = phraseOf(of, value);
  if (role === 'title' || role === 'organization')
    return of.section !== 'awards' && placeLikeness(phrase) >= placeLikelihoods.sure;
  if (role === 'place' || role === 'city') {
    const likeness = placeLikeness(phrase);
    return likeness <= placeLikelihoods.longName || (isTitled(phrase) && likeness < placeLikelihoods.sure);
  }
  return role === 'name' && of.section === 'person' && !/\s/.test(value) && isTitled(phrase);
}

/** How well what heads an entry fits, on average: what is below a doubtful header is doubtful too. */
function headerCue(of: Worded, entry: Readonly<Record<string, readonly Fact<unknown>[]>>): number {
  const found = Object.entries(entry).flatMap(([role, [fact]]) => {
    const cue = role === 'place' ? undefined : cues[role];
    return cue && typeof fact?.value === 'string' ? [clipped(cue(phraseOf(of, fact.value)))] : [];
  });
  return found.reduce((sum, cue) => sum + cue, 0) / Math.max(1, found.length);
}

const clipped = (cue: number) => Math.max(-strongest, Math.min(strongest, cue));

function traitOfHeading(word: HeadingWord | undefined): Evidence['traits'] {
  if (word === undefined) return { bare: 1 };
  if (word === 'strong') return {};
  return word === 'weak' || word === 'part' ? { partHeading: 1 } : { guessedHeading: 1 };
}

function traitsOfText({ lexicon, section }: Setting, role: string, value: unknown): Evidence['traits'] {
  if (typeof value !== 'string') return {};
  const phrase = phraseOf({ lexicon }, value);
  const cue = cues[role];
  const count = sightOf(phrase).gaps + 1;
  const unbalanced =
    value.includes('(') !== value.includes(')') || value.split('(').length !== value.split(')').length;
  const isLanguage = section === 'languages' && role === 'name';
  return {
    cue: cue ? clipped(cue(phrase)) : 0,
    noLanguage: share(isLanguage && !isLanguageName(phrase)),
    small: share(/^\p{Ll}/u.test(value)),
    long: share(count > 8),
    single: share(count === 1),
    wordy: share(section === 'skills' && count > 4),
    torn: share(unbalanced || /^[\W_]|[-–—:;,|/]$/u.test(value)),
    joined: share(/[:|]\s/.test(value)),
    digit: share(/\d/.test(value)),
    capitals: share(!/\p{Ll}/u.test(value) && /\p{Lu}{4}/u.test(value)),
  };
}

const share = (holds: boolean) => (holds ? 1 : 0);
