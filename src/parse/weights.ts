import type { SectionKind } from '../values/languages/language.ts';
import type { HeadingWord } from './sections/heading-forms.ts';

type ByKind = Readonly<Record<SectionKind, number>>;

/**
 * What parting a document into sections weighs, in natural logarithms of odds. Words are weighed against how a line is
 * set and against what stands below it; `test/fit` measures what a change is worth.
 */
export const sectionWeights = {
  /** What any line has against being a heading. */
  heading: -2.7,
  /** What the words of a heading say for it. */
  word: { strong: 10, weak: 1.5, part: 2, holds: 1.2, hints: 0, none: -1 } satisfies Record<
    HeadingWord,
    number
  >,
  /** How much the setting counts, by the words. */
  setting: { strong: 0.25, weak: 0.8, part: 0.8, holds: 1, hints: 1, none: 1 } satisfies Record<
    HeadingWord,
    number
  >,
  /** The level is the one that the sure headings have in this document. */
  sameLevel: 4,
  /** A heading in the margin is less usual than one on its own line. */
  inMargin: -1,
  /** A heading with its content behind a colon may as well be a label. */
  inline: -5,
  /** How a heading is shaped: its length in words, and signs that headings hardly have. */
  shape: {
    upToThreeWords: 0.5,
    upToFiveWords: -0.5,
    longer: -2.5,
    bullet: -2,
    date: -4,
    separator: -2,
    digit: -1.5,
    sentenceEnd: -2,
    smallLetter: -2,
    /** An unknown heading with a point, slash or bracket inside. */
    signInside: -1.5,
    /** An unknown heading right above a dated line is the head of an entry. */
    aboveDate: -2,
    /** A common word in capitals with a date soon below it heads entries. */
    weakAboveDates: 2,
    /** A common word on the first line, where else the name is. */
    weakFirst: 2,
    /** A line that looks like content, unless its words say otherwise. */
    looksLikeContent: -2,
    /** For each time the same words are set alike: "Responsibilities" in each job. */
    repeated: -4,
  },
  /** What it costs to take a heading for another kind than its words say. */
  otherKind: { strong: 8, weak: 5, part: 3, holds: 2, hints: 1, none: 0 } satisfies Record<
    HeadingWord,
    number
  >,
  /** What it costs besides to have a kind without a word for it. */
  unnamed: {
    unknown: -1,
    work: 2,
    education: 2,
    summary: 4,
    skills: 3.5,
    languages: 2.5,
    contact: 4,
    projects: 5,
    publications: 5,
    certificates: 6,
    awards: 6,
    references: 6,
    volunteer: 9,
    interests: 9,
  } satisfies ByKind,
  /** The kind has a sure heading elsewhere, or has been there already. */
  again: 4.5,
  /** Lines in capitals at the top are the name and what the person is, more often than headings that nobody knows. */
  unknownAtTop: -2,
  /** A further heading of the kind at hand, whose words are not sure. */
  further: -3,
  /** What it costs to begin a section without a heading. */
  bare: {
    work: 6,
    education: 6,
    skills: 6,
    languages: 6,
    summary: 6,
    contact: 8,
    projects: 9,
    publications: 9,
    certificates: 9,
    awards: 9,
    references: 9,
    unknown: 9,
    volunteer: Infinity,
    interests: Infinity,
  } satisfies ByKind,
  /** More, the more sure headings the document has. */
  bareAmongHeadings: 3,
  /** Less below a blank line, the rarer those are. */
  bareBelowGap: -2,
  bareBullet: 1,
  /** How much one line's looks count, and how little at least in a run of lines that look alike. */
  content: 0.7,
  leastInRun: 0.25,
  /** How many lines a section goes on. */
  length: {
    contact: 10,
    summary: 4,
    work: 50,
    education: 12,
    skills: 15,
    languages: 4,
    projects: 25,
    certificates: 8,
    awards: 8,
    publications: 12,
    volunteer: 15,
    interests: 5,
    references: 10,
    unknown: 6,
  } satisfies ByKind,
  /** No work, though there are ranges; no education, though there are schools. */
  withoutWork: -4,
  withoutEducation: -3,
} as const;

/** What cutting a section into entries weighs, in units of about one certain word. */
export const cutWeights = {
  /** A line above the first entry. */
  orphan: -2.5,
  /** The same where a label, a column or a sentence says where the first entry begins. */
  orphanAboveLabel: -0.6,
} as const;
