/** What a section of a résumé is about; `contact` and `unknown` have no section of JSON Resume of their own. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'
  | 'projects'
  | 'unknown';

/** What a label before a value ("Phone: …", "Employer: …") says of the value. */
export type LabelRole =
  | 'name'
  | 'given'
  | 'family'
  | 'email'
  | 'phone'
  | 'url'
  | 'place'
  | 'organization'
  | 'title'
  | 'dates'
  | 'start'
  | 'end'
  | 'duties'
  | 'degree'
  | 'area'
  | 'institution'
  | 'score'
  | 'courses'
  | 'issuer'
  | 'keywords'
  | 'languages'
  | 'interests'
  | 'about'
  | 'personal';

/** The words of one language; all in lower case, without logic. */
export interface Language {
  /** A BCP 47 tag. */
  readonly code: string;
  /** Whether 02/03/2020 is the second of March; undefined where people write it both ways. */
  readonly dayFirst: boolean | undefined;
  /** Whole headings. */
  readonly headings: Readonly<Record<SectionKind, readonly string[]>>;
  /** Headings that are also common words: they count only where they are set as headings are. */
  readonly weakHeadings: readonly string[];
  /** Words that may stand before a heading without changing what it is about. */
  readonly headingModifiers: readonly string[];
  /** Words and signs that join two headings. */
  readonly and: readonly string[];
  /** The twelve months, each with its full name first. */
  readonly months: readonly (readonly string[])[];
  /** Words behind the numbers of a date, where what each is stands behind it: "2019年3月1日". */
  readonly dateUnits: Readonly<Record<'year' | 'month' | 'day', readonly string[]>>;
  /** Seasons, terms and the like: they are read as their year. */
  readonly seasons: readonly string[];
  /** Words for a date range that goes on. */
  readonly present: readonly string[];
  /** Words before a date that something began on. */
  readonly since: readonly string[];
  /** Words before a date that something ended on. */
  readonly until: readonly string[];
  /** Words between two dates of a range. */
  readonly to: readonly string[];
  /** Words before a date that change nothing ("from", "expected"). */
  readonly from: readonly string[];
  /** Words before who issued, awarded or published something, or when. */
  readonly issuing: readonly string[];
  /** Units of durations ("3 yrs 2 mos"). */
  readonly durations: readonly string[];
  /** What stands before such a unit in place of a number: "less than a year". */
  readonly ones: readonly string[];
  /** Nouns that a job title ends with, or holds. */
  readonly titles: readonly string[];
  /** Words that begin or qualify a job title. */
  readonly ranks: readonly string[];
  /** Words found in names of organisations. */
  readonly organizations: readonly string[];
  /** Single words found in names of schools and universities. */
  readonly institutions: readonly string[];
  /** Single words found in the names of subjects of study; those that begin with a hyphen are endings. */
  readonly subjects: readonly string[];
  /** Degrees, in full and abbreviated; dots do not count. */
  readonly degrees: readonly string[];
  /** Words between a degree and its subject. */
  readonly of: readonly string[];
  /** Words between a title and its organisation. */
  readonly at: readonly string[];
  /** Verbs that tell a deed at the start of a line: "led", "built". */
  readonly verbs: readonly string[];
  /** Other words that begin prose, and no title or name: "responsible", "we". */
  readonly openers: readonly string[];
  /** Endings of such verbs. */
  readonly verbEndings: readonly string[];
  /** Words before a value that say what it is. */
  readonly labels: Readonly<Record<LabelRole, readonly string[]>>;
  /** Words that say how well a language is spoken, or a skill known. */
  readonly levels: readonly string[];
  /** Names of groups of skills, above or before what they hold. */
  readonly skillGroups: readonly string[];
  /** Names of languages. */
  readonly languageNames: readonly string[];
  /** Words that say where one works from. */
  readonly remote: readonly string[];
  /** Whole lines that pages add and that say nothing of the person. */
  readonly clutter: readonly string[];
  /** How such lines begin. */
  readonly clutterStarts: readonly string[];
  /** How such lines end. */
  readonly clutterEnds: readonly string[];
  /** How such lines go on behind a number. */
  readonly clutterCounts: readonly string[];
  /** What pages put behind a text that they cut. */
  readonly clutterTails: readonly string[];
  /** Kinds of employment, as cells of their own. */
  readonly employment: readonly string[];
  /** What stands for an employer where somebody works for themselves. */
  readonly selfEmployed: readonly string[];
  /** What is before the name that a firm had or has, in brackets behind its name. */
  readonly renamed: readonly string[];
  /** Titles of the whole document. */
  readonly documentTitles: readonly string[];
  /** References are promised, not given. */
  readonly onRequest: readonly string[];
  /** Words in addresses of houses; those that begin with a hyphen are endings of such words. */
  readonly streets: readonly string[];
  /** Words before the name of a town ("г.") or behind it; those that begin with a hyphen are endings. */
  readonly towns: readonly string[];
  /** The same for the name of a region. */
  readonly regions: readonly string[];
  /** Names of countries by ISO 3166-1 alpha-2 code, as far as they are not known already. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** Words before the number of a page. */
  readonly pages: readonly string[];
  /** Words that no line ends with unless it goes on below. */
  readonly unfinished: readonly string[];
  /** Words inside a date ("of", "term"). */
  readonly dateParticles: readonly string[];
  /** Endings of ordinal numbers. */
  readonly ordinals: readonly string[];
  /** Grades in words. */
  readonly honours: readonly string[];
  /** Endings that make a plural or feminine form of a title: added, or in the place of what is after a slash. */
  readonly titleEndings: readonly string[];
  /** Words between the name of a school and what it is ("State" University). */
  readonly schoolKinds: readonly string[];
  /** Words between what a person is and where. */
  readonly basedIn: readonly string[];
  /** How lines begin that close a document: declarations, consents, signatures. */
  readonly closings: readonly string[];
  /** Words before a name. */
  readonly honorifics: readonly string[];
  /** Words before the date when a certificate expires. */
  readonly expiry: readonly string[];
  /** Single nouns found in names of awards and certificates. */
  readonly distinctions: readonly string[];
  /** Words between what was done and for whom, in prose. */
  readonly employedBy: readonly string[];
  /** Words before what somebody was, in prose. */
  readonly actingAs: readonly string[];
  /** Words before what somebody knows or worked with, in prose. */
  readonly knowing: readonly string[];
  /** Words before the name of a work, in prose. */
  readonly naming: readonly string[];
  /** Words before a name that only bought, used or praised what was made. */
  readonly outsiders: readonly string[];
}
