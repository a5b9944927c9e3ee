import { isLanguageName } from '../tokens/language-name.ts';
import { networkNamed } from '../../values/network.ts';
import type { LabelRole } from '../../words/language.ts';
import {
  degreeLength,
  namesDistinction,
  namesInstitution,
  namesOrganization,
  type Phrase,
  phraseOf,
} from '../tokens/cues.ts';
import { labelAt } from '../tokens/labels.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Line } from '../lines/line.ts';
import { isProse, tellsDeed } from '../tokens/sentence.ts';
import { findEmails, findPhones, findUrls } from '../tokens/contacts.ts';
import { alternation, key, words, wordSet } from '../lexicon/words.ts';

/** What a line looks like, whatever section it is in; the first that holds, in this order. */
export const lineTypes = [
  'mail',
  'url',
  'personal',
  'tongue',
  'level',
  'quote',
  'cite',
  'rangeEducation',
  'rangeWork',
  'range',
  'rangeText',
  'education',
  'issued',
  'date',
  'dateText',
  'distinction',
  'deed',
  'group',
  'workLabel',
  'labelList',
  'label',
  'list',
  'title',
  'organization',
  'bulletProse',
  'prose',
  'bulletCell',
  'bulletText',
  'cell',
  'short',
  'text',
] as const;

export type LineType = (typeof lineTypes)[number];

const levels = lexicon(() => wordSet('levels'));
const skillGroups = lexicon(() => wordSet('skillGroups'));
const joined = lexicon(
  () =>
    new RegExp(
      `[;|•·●\\t()\\[\\]]| {3,}|,\\s|:\\s|\\s[-–—/@]\\s|\\s(?:${alternation(words('at').filter((word) => word.length < 5))})\\s(?=\\p{Lu})`,
      'u',
    ),
);
const citing =
  /(?<!\p{L})(?:et al|doi|pp|vol|journal|conference|proceedings|arxiv|isbn|issn|symposium|lancet|bmj)(?!\p{L})/iu;
/** "Quill A.B., …", "A. B. Quill and …": who wrote it stands first. */
const byAuthors =
  /^(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.? ?){1,3}(?:,|;|\.| and | & )|(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]+(?:,| and | & ))/u;
const opensQuote = /^["“„«]/u;
const workRoles: ReadonlySet<LabelRole> = new Set([
  'organization',
  'title',
  'dates',
  'start',
  'end',
  'duties',
  'issuer',
]);

const countWords = (text: string) => text.split(/\s+/).length;
const countLetters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** What lies around a line, as far as it matters for what the line is. */
export interface Around {
  readonly index: number;
  /** The letters of the first line of the document, which is often the name. */
  readonly first: string;
  readonly above: LineType | undefined;
}

/** Tell what a line looks like. */
export function typeOf(line: Line, { index, first, above }: Around): LineType {
  const { text } = line;
  const bullet = line.bullet !== undefined;
  const dates = line.dates.filter((date) => !date.weak);
  const range = dates.some((date) => date.range);
  const count = countWords(text);
  const contact = contactType(text, range, count, { index, first, above });
  if (contact) return contact;
  const label = labelAt(text);
  if (label?.roles.includes('personal')) return 'personal';
  const prose = isProse(text);
  const cells = text
    .split(joined())
    .map((cell) => key(cell))
    .filter(Boolean);
  if (!prose && !range && count <= 12 && cells.some(namesLanguage)) return 'tongue';
  if (count <= 4 && (levels().has(key(text)) || levels().has(cells[0] ?? ''))) return 'level';
  if (opensQuote.test(text) && count > 6) return 'quote';
  if (!range && ((citing.test(text) && count > 4) || (byAuthors.test(text) && count > 5))) return 'cite';
  const phrase = phraseOf(text);
  const schooled =
    namesInstitution(phrase) || text.split(joined()).some((cell) => degreeLength(cell.trim()) > 0);
  if (range && (!prose || count < 20)) return rangeType(line, phrase, schooled);
  const short = count <= 14 && !prose;
  const isRow = short ? !bullet || count < 10 : dates.length > 0 && count < 30 && !/[.!?]$/.test(text);
  if (schooled && isRow) return 'education';
  if (short && dates.length > 0) {
    if (namesDistinction(phrase)) return 'issued';
    return lettersBesides(line) < 4 ? 'date' : 'dateText';
  }
  if (short && namesDistinction(phrase)) return 'distinction';
  if (tellsDeed(text)) return 'deed';
  return shapeType(line, phrase, cells, {
    count,
    prose,
    short,
    workLabel: label?.roles.some((role) => workRoles.has(role)) ?? false,
  });
}

function contactType(text: string, range: boolean, count: number, around: Around): LineType | undefined {
  if (range || text.length >= 160) return undefined;
  if (findEmails(text).length > 0 || findPhones(text).length > 0) return 'mail';
  if (count < 8 && findUrls(text, true).length > 0) return 'url';
  if (around.index === 0) return undefined;
  const word = count === 1 && text.length < 40;
  if (networkNamed(key(text)) || (word && holdsWordOf(text, around.first))) return 'url';
  return word && (around.above === 'mail' || around.above === 'url') && /[\d_.@/-]/.test(text)
    ? 'url'
    : undefined;
}

/** A user name is often made of the name. */
const holdsWordOf = (text: string, name: string) =>
  (key(name).match(/\p{L}{4,}/gu) ?? []).some((part) => text.toLowerCase().includes(part));

function namesLanguage(cell: string): boolean {
  if (isLanguageName(cell)) return true;
  const [first = '', second = ''] = cell.split(' ');
  return (
    (isLanguageName(first) && (levels().has(second) || isLanguageName(second))) ||
    (levels().has(first) && isLanguageName(second))
  );
}

function rangeType(line: Line, phrase: Phrase, schooled: boolean): LineType {
  if (schooled) return 'rangeEducation';
  if (phrase.titled || namesOrganization(phrase)) return 'rangeWork';
  return lettersBesides(line) < 4 ? 'range' : 'rangeText';
}

/** How many letters a line has besides its dates. */
const lettersBesides = ({ text, dates }: Line) =>
  countLetters(dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text));

interface Shape {
  readonly count: number;
  readonly prose: boolean;
  readonly short: boolean;
  readonly workLabel: boolean;
}

function shapeType(
  { text, bullet }: Line,
  phrase: Phrase,
  cells: readonly string[],
  { count, prose, short, workLabel }: Shape,
): LineType {
  if (!prose && skillGroups().has(cells[0] ?? '')) return 'group';
  if (workLabel) return 'workLabel';
  const label = /^[^:：]{2,40}[:：]/u.exec(text);
  const listed =
    cells.length >= 3 && cells.reduce((sum, cell) => sum + countWords(cell), 0) / cells.length <= 2.6;
  if (listed) return label && cells.length >= 4 ? 'labelList' : label ? 'label' : 'list';
  if (label && count < 14) return 'label';
  if (short && !bullet && phrase.titled) return 'title';
  if (short && !bullet && namesOrganization(phrase)) return 'organization';
  if (prose) return bullet ? 'bulletProse' : 'prose';
  if (bullet) return count <= 4 ? 'bulletCell' : 'bulletText';
  return count <= 3 ? 'cell' : count <= 8 ? 'short' : 'text';
}
