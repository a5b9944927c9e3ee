import { isLanguageName } from '../tokens/language-name.ts';
import type { LabelRole } from '../../words/language.ts';
import { isTitled, namesDistinction, namesInstitution, namesOrganization } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { labelAt } from '../tokens/labels.ts';
import { trigger } from '../lexicon/triggers.ts';
import { countWords, sightOf } from '../tokens/scan.ts';
import { answered, type Phrase, phraseOf, within } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';
import type { Line } from '../lines/line.ts';
import { isProse, tellsDeed } from '../tokens/sentence.ts';
import { type Around, contactType } from './contact-type.ts';
import { alternation, keyOf, words, wordSet } from '../lexicon/words.ts';

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

const levels = prepared((of) => wordSet(of, 'levels'));
const skillGroups = prepared((of) => wordSet(of, 'skillGroups'));
const joined = prepared(
  (of) =>
    new RegExp(
      `[;|•·●\\t()\\[\\]；｜、（）]| {3,}|,\\s|:\\s|\\s[-–—/@]\\s|\\s(?:${alternation(words(of, 'at').filter((word) => word.length < 5))})\\s(?=\\p{Lu})`,
      'u',
    ),
);
const citing =
  /(?<!\p{L})(?:et al|doi|pp|vol|journal|conference|proceedings|arxiv|isbn|issn|symposium|lancet|bmj)(?!\p{L})/iu;
/** "Quill A.B., …", "A. B. Quill and …": who wrote it is first. */
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

/** The cells of a line that hold more than signs. */
const cellsOf = answered((line): readonly Phrase[] =>
  line.text
    .split(joined(line))
    .map((cell) => phraseOf(line, cell.trim()))
    .filter((cell) => keyOf(cell) !== ''),
);

/** Tell what a line looks like. */
export function typeOf(line: Line, { index, first, above }: Around): LineType {
  const { text } = line;
  const bullet = line.bullet !== undefined;
  const dates = line.dates.filter((date) => !date.weak);
  const range = dates.some((date) => date.range);
  const sight = sightOf(line);
  const count = countWords(line);
  const contact = contactType(line, range, count, { index, first, above });
  if (contact) return contact;
  const label = labelAt(line);
  if (label?.roles.includes('personal')) return 'personal';
  const prose = isProse(line);
  const cells = cellsOf(line);
  if (!prose && !range && count <= 12 && sight.any & trigger.language && cells.some(namesLanguage))
    return 'tongue';
  if (count <= 4 && (levels(line).has(keyOf(line)) || (cells[0] && levels(line).has(keyOf(cells[0])))))
    return 'level';
  if (opensQuote.test(text) && count > 6) return 'quote';
  if (
    !range &&
    ((count > 4 && (sight.any & trigger.citation) > 0 && citing.test(text)) ||
      (count > 5 && byAuthors.test(text)))
  )
    return 'cite';
  const schooled = () => namesInstitution(line) || cells.some((cell) => degreeLength(cell) > 0);
  if (range && (!prose || count < 20)) return rangeType(line, schooled());
  const short = count <= 14 && !prose;
  const isRow = short ? !bullet || count < 10 : dates.length > 0 && count < 30 && !/[.!?]$/.test(text);
  if (isRow && schooled()) return 'education';
  if (short && dates.length > 0) {
    if (namesDistinction(line)) return 'issued';
    return lettersBesides(line) < 4 ? 'date' : 'dateText';
  }
  if (short && namesDistinction(line)) return 'distinction';
  if (tellsDeed(line)) return 'deed';
  return shapeType(line, cells, {
    count,
    prose,
    short,
    workLabel: label?.roles.some((role) => workRoles.has(role)) ?? false,
  });
}

const namesLanguage = answered((cell): boolean => {
  if (isLanguageName(cell)) return true;
  const [first = '', second = ''] = keyOf(cell).split(' ');
  const isLanguage = (word: string) => isLanguageName(phraseOf(cell, word));
  return (
    (isLanguage(first) && (levels(cell).has(second) || isLanguage(second))) ||
    (levels(cell).has(first) && isLanguage(second))
  );
});

function rangeType(line: Line, schooled: boolean): LineType {
  if (schooled) return 'rangeEducation';
  if (isTitled(line) || namesOrganization(line)) return 'rangeWork';
  return lettersBesides(line) < 4 ? 'range' : 'rangeText';
}

/** How many letters a line has besides its dates. */
const lettersBesides = (line: Line) =>
  line.dates.reduce(
    (sum, { start, end }) => sum - sightOf(within(line, start, end)).letters,
    sightOf(line).letters,
  );

interface Shape {
  readonly count: number;
  readonly prose: boolean;
  readonly short: boolean;
  readonly workLabel: boolean;
}

function shapeType(
  line: Line,
  cells: readonly Phrase[],
  { count, prose, short, workLabel }: Shape,
): LineType {
  const { text, bullet } = line;
  if (!prose && cells[0] && skillGroups(line).has(keyOf(cells[0]))) return 'group';
  if (workLabel) return 'workLabel';
  const label = /^[^:：]{2,40}[:：]/u.exec(text);
  const listed =
    cells.length >= 3 && cells.reduce((sum, cell) => sum + countWords(cell), 0) / cells.length <= 2.6;
  if (listed) return label && cells.length >= 4 ? 'labelList' : label ? 'label' : 'list';
  if (label && count < 14) return 'label';
  if (short && !bullet && isTitled(line)) return 'title';
  if (short && !bullet && namesOrganization(line)) return 'organization';
  if (prose) return bullet ? 'bulletProse' : 'prose';
  if (bullet) return count <= 4 ? 'bulletCell' : 'bulletText';
  return count <= 3 ? 'cell' : count <= 8 ? 'short' : 'text';
}
