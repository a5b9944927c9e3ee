import { languages } from '../values/languages/index.ts';
import type { SectionKind } from '../values/languages/language.ts';
import type { Line } from './line.ts';
import { alternation, key, words, wordSet } from './words.ts';

/** What a heading announces; several kinds where it joins them ("Education & Certifications"). */
export interface Heading {
  readonly kinds: readonly SectionKind[];
}

const phrases = new Map<string, SectionKind>();
for (const { headings } of languages) {
  for (const [kind, list] of Object.entries(headings) as [SectionKind, readonly string[]][]) {
    for (const phrase of list) if (!phrases.has(phrase)) phrases.set(phrase, kind);
  }
}
const weak = wordSet('weakHeadings');
const modifiers = wordSet('headingModifiers');
const joints = new RegExp(
  `\\s*(?:[&/+,|]|\\s(?:${alternation(words('and').filter((word) => /\p{L}/u.test(word)))})\\s)\\s*`,
  'iu',
);
const spacedOut = /^(?:[\p{L}&] ){3,}[\p{L}&]$/u;
const counted = /\s*(?:\((?:[^()]{0,24})\)|[:：]|\d{1,2})\s*$/;
/** Longest heading, in UTF-16 units. */
const longest = 60;

/** Find the headings of a document: by their words, and by being set as the others are. */
export function findHeadings(lines: readonly Line[]): ReadonlyMap<Line, Heading> {
  const read = new Map<Line, { kinds: readonly SectionKind[]; weak: boolean }>();
  for (const line of lines) {
    const known = line.text.length <= longest && !line.bullet ? readHeading(line.text) : undefined;
    if (known) read.set(line, known);
  }
  const strong = [...read].filter(([, heading]) => !heading.weak).map(([line]) => line);
  const set = settingOf(strong);
  const found = new Map<Line, Heading>();
  lines.forEach((line, index) => {
    const known = read.get(line);
    if (
      known &&
      (!known.weak ||
        set(line) ||
        line.ruled ||
        (strong.length === 0 && line.gap > 0) ||
        opensEntries(known.kinds, lines, index))
    )
      found.set(line, known);
    else if (!known && found.size > 0 && set(line) && isUnknownHeading(line, lines[index + 1]))
      found.set(line, { kinds: ['unknown'] });
    else if (!known && line.ruled && index > 0 && isUnknownHeading(line, lines[index + 1]))
      found.set(line, { kinds: ['unknown'] });
  });
  return found;
}

/** Read the words of a heading; undefined where they are none. */
function readHeading(text: string): { kinds: readonly SectionKind[]; weak: boolean } | undefined {
  const closed = spacedOut.test(text) ? text.replace(/(\S) (?=\S(?: |$))/g, '$1') : closeWords(text);
  const words = key(closed.replace(counted, '').replace(counted, ''));
  const whole = kindOf(words);
  if (whole) return { kinds: [whole], weak: weak.has(words) };
  const parts = words.split(joints).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const kinds = parts.map(kindOf);
  // "Skills and interests": every part must be known; "Professional skills & strengths" is one kind.
  if (kinds.some((kind) => !kind)) return undefined;
  return { kinds: [...new Set(kinds as SectionKind[])], weak: false };
}

/** "E X P E R I E N C E   A N D   S K I L L S": words stand further apart than letters. */
function closeWords(text: string): string {
  const groups = text.split(/\s{2,}/);
  return groups.length > 1 &&
    groups.every((group) => spacedOut.test(group) || group.length === 1 || /^\p{L} \p{L}$/u.test(group))
    ? groups.map((group) => group.replace(/ /g, '')).join(' ')
    : text;
}

function kindOf(words: string): SectionKind | undefined {
  const kind = phrases.get(words);
  if (kind) return kind;
  const [first, ...rest] = words.split(' ');
  return first && rest.length && modifiers.has(first) ? kindOf(rest.join(' ')) : undefined;
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
  if (!kind || !dated.includes(kind) || !/^\p{Lu}/u.test((lines[index] as Line).text)) return false;
  return lines
    .slice(index + 1, index + 5)
    .some((line) => line.dates.some((date) => !date.weak) && !line.bullet);
}

interface Setting {
  readonly level: number | undefined;
  readonly capitals: boolean;
  readonly gap: boolean;
  readonly ruled: boolean;
  readonly colon: boolean;
  readonly strong: boolean;
}

const settingOfLine = (line: Line): Setting => ({
  level: line.level,
  capitals: isCapitals(line.text),
  gap: line.gap > 0,
  ruled: line.ruled === true,
  colon: /:\s*$/.test(line.text),
  strong: line.strong !== undefined,
});

/** Learn how the sure headings are set; where nothing sets them apart, no other line is set as they are. */
function settingOf(sure: readonly Line[]): (line: Line) => boolean {
  const settings = sure.map(settingOfLine);
  const all = (test: (setting: Setting) => boolean) =>
    settings.filter(test).length >= Math.max(1, settings.length * 0.7);
  const level = settings.find((setting) => setting.level !== undefined)?.level;
  const marks: ((setting: Setting) => boolean)[] = [];
  if (level !== undefined && all((setting) => setting.level === level))
    marks.push((setting) => setting.level === level);
  else if (all((setting) => setting.capitals)) marks.push((setting) => setting.capitals);
  else if (all((setting) => setting.ruled)) marks.push((setting) => setting.ruled);
  else if (all((setting) => setting.strong)) marks.push((setting) => setting.strong);
  else if (all((setting) => setting.colon)) marks.push((setting) => setting.colon);
  else if (!all((setting) => setting.gap)) return () => false;
  if (all((setting) => setting.gap)) marks.push((setting) => setting.gap);
  return (line) => {
    const setting = settingOfLine(line);
    return marks.every((mark) => mark(setting));
  };
}

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A line set as a heading whose words nobody knows: short, no date, and no entry begins with it. */
function isUnknownHeading(line: Line, below: Line | undefined): boolean {
  const distinct = line.level !== undefined || isCapitals(line.text) || line.ruled || /:\s*$/.test(line.text);
  return (
    distinct &&
    line.text.length <= 40 &&
    !line.bullet &&
    !/[\d,@|\t]/.test(line.text) &&
    !(below && below.dates.length > 0 && !below.bullet) &&
    line.dates.length === 0
  );
}
