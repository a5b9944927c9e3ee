import { type Message, message } from './rules.ts';
import type { Source } from '../source/source.ts';
import { matchesIn } from '../values/matches-in.ts';
import { hasContacts } from './lines/has-contacts.ts';
import type { Line } from './lines/line.ts';
import { isSalutation } from './lines/salutation.ts';
import { isProse } from './tokens/sentence.ts';
import { readHeading } from './tokens/heading-words.ts';
import type { Section } from './sections/sections.ts';
import { keyOf } from './lexicon/words.ts';
import type { Worded } from './lexicon/lexicon.ts';
import { reportUnread } from './lexicon/unread-language.ts';

/** Report what a document is, if it is not a résumé in a language that Recto reads. */
export function reportNature(
  of: Worded,
  source: Source,
  lines: readonly Line[],
  sections: readonly Section[],
): readonly Message[] {
  const unread = reportUnread(source.text, of);
  if (unread.length > 0) return unread;
  const looksLike = documents.find(({ is }) => is(source, lines, sections))?.name;
  return looksLike === undefined
    ? []
    : [
        message('not-a-resume', `This looks like ${looksLike}, not a résumé.`, {
          hint: 'Check that this is the file you meant.',
        }),
      ];
}

interface Document {
  readonly name: string;
  readonly is: (source: Source, lines: readonly Line[], sections: readonly Section[]) => boolean;
}

/** Less than so many words may be anything. */
const fewestWords = 60;
/** From here on it would have a date, contacts, or a heading that a résumé has. */
const [fewestOfAny, fewestLines] = [12, 4];
/** The share of its letters that an article has in sentences. */
const proseOfArticle = 0.6;

const documents: readonly Document[] = [
  {
    name: 'software documentation',
    is: ({ origin }, lines, sections) =>
      matchesIn(origin, fence).length + lines.filter(isOfManual).length >= 2 &&
      !lines.some(isDatedRow) &&
      !sections.some(isOfCareer),
  },
  {
    name: 'an article',
    is: (_, lines, sections) =>
      countWords(lines) >= fewestWords &&
      !lines.some(isDatedRow) &&
      !lines.some(hasContacts) &&
      (!sections.some(isOfCareer) || shareOfProse(lines) >= proseOfArticle),
  },
  {
    name: 'a letter',
    is: (_, lines, sections) =>
      lines.some((line, at) => isSalutation(line, lines[at + 1])) &&
      !lines.some(isDatedRow) &&
      !sections.some(isOfCareer),
  },
  {
    name: 'an invoice or a list of prices',
    is: (_, lines, sections) =>
      lines.filter(({ text }) => price.test(text)).length >= fewestPrices && !sections.some(isOfCareer),
  },
  {
    name: 'a document of another kind',
    is: (_, lines, sections) =>
      countWords(lines) >= fewestOfAny &&
      lines.length >= fewestLines &&
      !lines.some(({ dates }) => dates.length > 0) &&
      !lines.some(hasContacts) &&
      !sections.some(isOfCareer),
  },
];

/** A line that ends in an amount of money. */
const price = /\d[.,]\d\d(?:\s?(?:[$€£]|[A-Z]{3}))?$/;
const fewestPrices = 3;

const fence = /^ {0,3}(?:```|~~~)/gm;
/** Headings of manuals. */
const manual: ReadonlySet<string> = new Set([
  'api',
  'build',
  'changelog',
  'configuration',
  'contributing',
  'development',
  'getting started',
  'install',
  'installation',
  'installing',
  'license',
  'prerequisites',
  'quick start',
  'requirements',
  'running tests',
  'usage',
]);
const isOfManual = (line: Line) => line.level !== undefined && manual.has(keyOf(line));

const isDatedRow = (line: Line) => line.dates.some(({ range }) => range) && !isProse(line);
const isOfCareer = ({ heading }: Section) =>
  heading !== undefined && readHeading(heading)?.kinds.some((kind) => career.has(kind)) === true;
const career: ReadonlySet<string> = new Set(['work', 'education', 'skills', 'languages', 'volunteer']);

const countWords = (lines: readonly Line[]) =>
  lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

function shareOfProse(lines: readonly Line[]): number {
  const length = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(lines.filter(isProse)) / Math.max(1, length(lines));
}
