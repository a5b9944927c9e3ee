import type { SectionKind } from '../../values/languages/language.ts';
import { labelRoles } from '../labels.ts';
import type { Line } from '../line.ts';
import { isProse } from '../sentence.ts';
import { kindByWord, readHeading } from './heading-words.ts';

/** What a heading announces; several kinds where it joins them ("Education & Certifications"). */
export interface Heading {
  readonly kinds: readonly SectionKind[];
}

/** Longest heading, in UTF-16 units. */
const longest = 60;

/** Find the headings of a document: by their words, and by being set as the others are. */
export function findHeadings(lines: readonly Line[]): ReadonlyMap<Line, Heading> {
  const read = new Map<Line, { kinds: readonly SectionKind[]; weak: boolean }>();
  for (const line of lines) {
    const known = line.text.length <= longest ? readHeading(line.text) : undefined;
    if (known && (!line.bullet || (line.gap > 0 && !known.weak))) read.set(line, known);
  }
  // "Selected projects:" may announce bullets of an entry, where other headings have no colon.
  const colons = [...read.keys()].filter(endsInColon).length * 2 > read.size;
  const strong = [...read]
    .filter(([line, heading]) => !heading.weak && (colons || line.gap > 0 || !endsInColon(line)))
    .map(([line]) => line);
  const sure = new Set(strong);
  const settings = learnSettings(strong, lines);
  const found = new Map<Line, Heading>();
  lines.forEach((line, index) => {
    const known = read.get(line);
    const below = lines[index + 1];
    if (known) {
      const loose = strong.length === 0 && line.gap > 0;
      const set =
        sure.has(line) ||
        settings.known(line) ||
        line.ruled ||
        loose ||
        opensEntries(known.kinds, lines, index);
      if (set) found.set(line, known);
    } else if (
      isUnknownHeading(line, below) &&
      ((found.size > 0 && settings.unknown(line)) || (line.ruled && index > 0))
    ) {
      found.set(line, { kinds: [kindByWord(line.text) ?? 'unknown'] });
    }
  });
  return found;
}

const dated: readonly SectionKind[] = [
  'work',
  'volunteer',
  'education',
  'projects',
  'awards',
  'certificates',
  'publications',
];

/** A common word alone on its line opens a section where dates follow soon, as they do below headings. */
function opensEntries([kind]: readonly SectionKind[], lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line;
  // "Achievements:" inside an entry announces its bullets.
  if (!kind || !dated.includes(kind) || !/^\p{Lu}/u.test(text) || labelRoles(text).includes('duties'))
    return false;
  return lines
    .slice(index + 1, index + 5)
    .some((line) => line.dates.some((date) => !date.weak) && !line.bullet);
}

const endsInColon = ({ text }: Line) => closingColon.test(text);

/** How headings are set in a document. */
interface Settings {
  /** A known word is set as the sure headings are. */
  known(line: Line): boolean;
  /** An unknown line is set as they are, by something that hardly any other line has. */
  unknown(line: Line): boolean;
}

/** Learn how the sure headings are set. */
function learnSettings(sure: readonly Line[], lines: readonly Line[]): Settings {
  const most = (test: (line: Line) => boolean) => sure.filter(test).length >= Math.max(1, sure.length * 0.7);
  const level = sure.find((line) => line.level !== undefined)?.level;
  const looks: readonly ((line: Line) => boolean)[] = [
    (line) => level !== undefined && line.level === level,
    (line) => isCapitals(line.text),
    (line) => line.ruled,
    (line) => line.strong !== undefined,
    (line) => closingColon.test(line.text),
  ];
  const look = looks.find(most);
  const gap = most((line) => line.gap > 0);
  const fits = (line: Line) => (!gap || line.gap > 0) && (!look || look(line));
  const rare = look !== undefined && lines.filter(fits).length <= sure.length * 2.5 + 1;
  return {
    known: (line) => (look !== undefined || gap) && fits(line),
    unknown: (line) => rare && fits(line),
  };
}

const closingColon = /:\s*$/;
const isCapitals = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);

/** A line set as a heading whose words nobody knows: short, no date, and no entry begins with it. */
function isUnknownHeading(line: Line, below: Line | undefined): boolean {
  if (line.text.length > 40 || line.bullet || line.dates.length > 0) return false;
  const distinct = line.level !== undefined || line.ruled || isCapitals(line.text) || endsInColon(line);
  return (
    distinct &&
    !/[\d,@|\t]/.test(line.text) &&
    !(below && below.dates.length > 0 && !below.bullet && !isProse(below.text))
  );
}
