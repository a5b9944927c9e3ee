import type { SectionKind } from '../words/language.ts';
import type { HeadingWord } from './sections/heading-forms.ts';

type ByKind = Readonly<Record<SectionKind, number>>;

/**
 * What parting a document into sections weighs, in natural logarithms of odds. Words are weighed against how a line is
 * set and against what is below it; `test/fit` measures what a change is worth.
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
  /** A heading with its content after a colon may as well be a label. */
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
    /** A common word set apart, in a document without any sure heading. */
    weakWithoutSure: 3,
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
  /** Lines in capitals at the top are the name and what the person is, more often than unknown headings. */
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
  /** How many lines a section has. */
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

/**
 * How likely a value is to be right, in natural logarithms of odds: what its role starts from, and what each trait of
 * the value, its entry and its section adds. Learned by `test/fit/learn-confidence.ts`.
 */
export const confidenceWeights = {
  /** A role that is not listed. */
  base: 1,
  traits: {
    /** The section was found by its looks alone, by a heading of unknown words, or by a part of its words. */
    bare: 0,
    guessedHeading: -0.4,
    partHeading: 0.1,
    /** The share of roles that a neighbour has and the entry lacks; it lacks a date that most have. */
    lacks: -1.8,
    undated: -0.7,
    /** Another way to cut the section is as good; the section has very many entries. */
    close: 0.1,
    crowd: -0.6,
    /** Of the document: rows with wide gaps, sections without a known heading. */
    columns: -0.6,
    unheaded: -0.6,
    /** How well the names that head the entry fit. */
    header: 0.4,
    /** What words and shape say for the role. */
    cue: 0.3,
    noLanguage: -4.5,
    /** How the value is written. */
    small: -1.1,
    long: 0.5,
    single: 0.2,
    wordy: -2,
    torn: -1.6,
    joined: -1.4,
    digit: -0.5,
    capitals: -0.9,
  },
  // learned
  roles: {
    'awards.date': 1.6,
    'awards.issuer': 0.2,
    'awards.paragraph': -0.2,
    'awards.title': 0.7,
    'certificates.date': 1.4,
    'certificates.issuer': -1.3,
    'certificates.title': -0.5,
    'certificates.url': 1.7,
    'education.area': -0.7,
    'education.course': -0.9,
    'education.degree': -0.2,
    'education.end': 1.8,
    'education.institution': -0.5,
    'education.score': 0,
    'education.start': 2.2,
    'education.url': 0.2,
    'interests.keyword': -0.8,
    'interests.name': -0.2,
    'languages.level': 2.1,
    'languages.name': 3.9,
    'person.address': 0.9,
    'person.city': 1.2,
    'person.country': 1.2,
    'person.email': 4.5,
    'person.label': 0.3,
    'person.name': 2.2,
    'person.paragraph': 0.1,
    'person.phone': 5.5,
    'person.postalCode': 2.8,
    'person.region': 1.1,
    'person.url': 2.6,
    'profiles.network': 0.3,
    'profiles.url': 2.5,
    'profiles.username': 2,
    'projects.bullet': 0,
    'projects.end': 1.1,
    'projects.keyword': 1.1,
    'projects.kind': -3.1,
    'projects.organization': -1.3,
    'projects.paragraph': -0.8,
    'projects.role': -2.2,
    'projects.start': 1.9,
    'projects.title': 0.3,
    'projects.url': 1.9,
    'publications.date': 1.8,
    'publications.issuer': -0.2,
    'publications.paragraph': -1.2,
    'publications.title': -0.1,
    'publications.url': 2.9,
    'references.name': 0.8,
    'references.paragraph': -0.5,
    'skills.keyword': 0.7,
    'skills.level': 1.3,
    'skills.name': 0.6,
    'volunteer.about': -3.1,
    'volunteer.bullet': -0.5,
    'volunteer.end': 2,
    'volunteer.organization': 1.8,
    'volunteer.paragraph': -0.5,
    'volunteer.place': -4.8,
    'volunteer.start': 2.4,
    'volunteer.title': 0.1,
    'volunteer.url': 2.7,
    'work.about': -4.9,
    'work.bullet': 0.4,
    'work.end': 1.5,
    'work.organization': 0.5,
    'work.paragraph': -0.6,
    'work.place': 0.2,
    'work.start': 1.8,
    'work.title': 0.3,
    'work.url': 3.7,
  },
} as const;

/** What tells the name of a group of skills from a skill, for a line that holds one thing; it is one from `enough` on. */
export const groupWeights = {
  enough: 1.5,
  /** The whole line is a known name of groups, or its last word ends one. */
  known: 2,
  knownEnd: 1.25,
  /** "Testing & CI" */
  joined: 0.5,
  overList: 2.5,
  overRow: -2,
  bullet: -2,
  /** Where some lines have a blank line above: this has one and the next none, or this has none. */
  apart: 1.5,
  notApart: -1,
  /** The next line is further in, or further out. */
  overDeeper: 1.5,
  overShallower: -1.5,
  /** In capitals, and the next is not. */
  capitals: 1.5,
  /** Shaped as tools are: "HTML5", "TypeScript", "SQL". */
  looksLikeTool: -1,
  overTool: 0.5,
} as const;

/** What cutting a section into entries weighs, in units of about one certain word. */
export const cutWeights = {
  /** A degree begins inside what would be the name of a school or firm. */
  degreeInside: -1.5,
  /** An entry that has neither a word for a school nor a degree is taken for education rather than for another kind. */
  bareSchool: -4,
  /** A line above the first entry. */
  orphan: -2.5,
  /** The same where a label, a column or a sentence says where the first entry begins. */
  orphanAboveLabel: -0.6,
  /** The dates of a header: none where others have some, one, and each further one. */
  undated: -1,
  dated: 1.5,
  furtherDate: -1.5,
  /** The date is on the line of the header where most have it, or on another. */
  usualDate: 0.4,
  unusualDate: -0.4,
  /** The entry begins below a blank line, at a heading that a reader knows of, or at a bullet among other lines. */
  belowGap: 0.4,
  atHeading: 0.6,
  atBullet: -6,
  /** At a bullet that names a role, as all beside it do. */
  atRole: -2,
  /** An entry begins further in than another. */
  atIndented: -1.5,
  /** An entry begins in the middle of a row. */
  atFurtherCell: -12,
  /** A blank line inside the header; nothing but a header that says nothing. */
  gapInside: -0.3,
  empty: -0.5,
  /** A dated line or a heading below the header, or a plain line below a bullet. */
  datedBody: -2,
  headingInBody: -2,
  plainBelowBullet: -1.2,
  /** Where all lines have bullets: one as far in as the one that begins the entry. */
  bulletInBody: -1.5,
  /** An entry is of nothing: it has neither a title nor an organisation, but a place. */
  nameless: -1,
  /** What most entries do is repeated, as a share of the entries. */
  habit: 1.2,
  /** The header of an entry is in another order than its section. */
  swap: -0.5,
  /** A slot that a label fills; how well a piece after an employer must fit a place. */
  labelled: 2.5,
  placeBehindLabel: -1.2,
} as const;

/** What filling the slots of a header weighs, in the same units. */
export const slotWeights = {
  /** A text alone beside dates, below two names on one line, is a place. */
  besideDates: 1,
  /** What is set in strong text before the rest of its line names what was issued. */
  lead: 3,
  /** The fragments at both sides of a joint are one name. */
  merging: {
    line: -9,
    gap: -9,
    date: -9,
    cell: -4,
    dash: -1.2,
    at: -3,
    of: -1.6,
    comma: -0.4,
    bracket: -0.3,
    closed: -1,
    slash: 0.3,
    wide: -0.9,
    space: -0.1,
  },
  /** They fill two slots. */
  parting: {
    line: 0.4,
    gap: 0.2,
    date: 0.4,
    cell: 0.4,
    dash: 0.2,
    at: 0.8,
    of: 0.3,
    comma: 0,
    bracket: -0.2,
    closed: 0.3,
    slash: 0.1,
    wide: 0.3,
    space: -1.2,
  },
  /** A slot is after another, at a joint: a place after its firm, a department after its title. */
  usual: {
    organization: { place: { comma: 0.9, cell: 0.4, dash: 0.7, date: 1.4 } },
    title: { place: { comma: -0.4, date: 1.4 } },
    about: { place: { date: 1.4 } },
    institution: {
      place: { comma: 1.2 },
      area: { comma: -0.8, cell: 0.6, line: 0.6 },
      degree: { line: -0.3 },
    },
    degree: {
      area: { space: 1.4, comma: 0.6, of: 0.4, at: -1, bracket: -0.8 },
      institution: { at: 1, dash: 0.8, space: -0.8, bracket: -1.5 },
    },
    area: {
      institution: { space: -0.8, at: 0.6, comma: 0.5, bracket: -1.5 },
      degree: { comma: 0.5 },
    },
  },
  /** They fill two slots, inside a bracket. */
  inBracket: -2.5,
  /** The first part of a sure place is taken for something else: "Palo Alto" before ", CA". */
  tornPlace: -2.6,
  /** A fragment between two slots that fills none. */
  rest: -0.7,
  /** A line, and a fragment inside one, that is left to the body. */
  leftLine: -0.5,
  leftFragment: -3,
  /** A slot that is left empty, by the kind of entry. */
  missing: {
    work: { title: -0.9, organization: -0.9 },
    education: { institution: -1, degree: -0.5 },
    named: { title: -1 },
  },
  /** An order that is seldom seen. */
  unusual: { issuerFirst: -1.2 },
  /** Joints in the names of awards, and of projects, where they weigh otherwise: "First Aid at Work" is one name. */
  issued: { merging: { at: -0.2, dash: -0.9, of: 0.5 }, parting: { at: -0.8 } },
  experience: { merging: { bracket: 0.8 } },
  project: { merging: { at: -0.9 } },
  /** Schools, degrees and subjects are in any order: what each entry, a whole line, each joint inside a name weighs. */
  schools: {
    entry: -1,
    wholeLine: { institution: 1.2, area: 0.1 },
    /** What is kept inside holds no letters: a grade, hardly a part of a name. */
    number: -4,
    /** What is kept inside fills the slot by itself: "Barwon University, School of Nursing". */
    again: { institution: 1 },
    keeps: {
      institution: { at: -1.2, comma: -0.4, bracket: -0.3, space: 0.5 },
      degree: { comma: -1.4, bracket: 0 },
      area: { at: -2, of: 0 },
    },
  },
} as const;

/** What words and shape say for a name of some kind, in the same units. */
export const cueWeights = {
  title: { last: 2.5, inside: 2.2, phrase: 2, rank: 1, legal: -3, long: -1 },
  organization: { legal: 3, last: 2, inside: 1.5, title: -2, rank: -1, ampersand: 0.8, degree: -2 },
  institution: {
    word: 3,
    organization: 1.5,
    degree: -2.8,
    degreeEnd: -1.9,
    subject: -2,
    distinction: -2.8,
    acronym: 1.4,
    single: -1.6,
    plain: 0.6,
    /** It holds no letters. */
    number: -5,
  },
  /** The shape counts by a share where a degree is known. */
  degree: {
    begins: 2.6,
    ends: 2,
    other: -1.2,
    whole: -0.1,
    institution: -1.4,
    long: -0.4,
    number: -5,
    shape: 0.5,
  },
  area: {
    degree: -2.8,
    institution: -3,
    other: 0.8,
    subject: 1.4,
    acronym: -2,
    single: -0.8,
    digit: -1,
    number: -5,
  },
  distinction: { word: 1, other: -0.15 },
  place: { likeness: 4, base: -2, other: -2 },
  /** Names begin with capitals or digits, are short, and no sentences. */
  shape: { small: -1.2, sentence: -1.5, long: -1.5 },
  /** What is said of an employer: by how many words it has; in lower case after a capital. */
  about: { words: 0.2, two: -0.4, one: -1.3, plain: 1 },
  /** Names of works may be anything, but not endless. */
  work: { any: 0.3, endless: -1 },
  issuer: { organization: 0.3 },
  issued: { unnamed: -3 },
  project: { role: -1, organization: 0.5, kind: 0.4, otherKind: -1 },
} as const;

/**
 * How the lines of a document are set, before any is seen: the share of headings, and of other lines, that are set in
 * each way.
 */
export const settingRates = {
  level: { headings: 0.15, others: 0.01 },
  capitals: { headings: 0.4, others: 0.04 },
  ruled: { headings: 0.1, others: 0.005 },
  strong: { headings: 0.1, others: 0.03 },
  colon: { headings: 0.15, others: 0.03 },
  belowGap: { headings: 0.8, others: 0.35 },
  belowGaps: { headings: 0.4, others: 0.1 },
  indent: { headings: 0.6, others: 0.4 },
  /** So many headings and other lines are imagined, and no trait says more than this, in natural logarithms. */
  imaginedHeadings: 2,
  imaginedOthers: 10,
  most: 3,
} as const;

/** How surely a text names a place, from 0 to 1. */
export const placeLikelihoods = {
  /** With a known country, region or code beside other parts; the area around a town; one of them alone. */
  known: 1,
  area: 0.9,
  alone: 0.7,
  province: 0.7,
  /** A house in a street, and a town. */
  house: 0.7,
  /** A pair of names of which nothing is known; one after a known country; one name, two words or more. */
  pair: 0.6,
  behindCountry: 0.45,
  name: 0.25,
  longName: 0.1,
  /** From here on it is taken for one whatever else it could be. */
  sure: 0.9,
} as const;

/** What speaks for a cell among contacts as the place where the person lives; it is one from `enough` on. */
export const homeWeights = {
  enough: 2,
  labelled: 3,
  /** A pin or a house before it, or another icon. */
  pin: 2,
  icon: 0.3,
  beside: 0.4,
  first: 0.5,
  /** The document names the town with its region elsewhere. */
  known: 2,
  country: 2,
  codeAlone: 1,
  /** It can be nothing else: "Greater Boston Area". */
  sure: 2,
  region: 2,
  postalCode: 1.5,
  street: 0.5,
  /** A house in a street, and a town. */
  house: 1.6,
  /** A pair of names of which nothing is known: beside an address or number, or elsewhere; one name between such. */
  pairBeside: 1.5,
  pair: 0.5,
  name: 1.2,
} as const;

/** How sure a value is that may as well be another: unsure enough to be reported. */
export const unsure = 0.4;
