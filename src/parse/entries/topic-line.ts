import { phraseOf } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import { isProse } from '../tokens/sentence.ts';
import { type Gaps, nameAt, narrowName } from './topic-gaps.ts';
import { namesGroup, tellsLevel } from '../tokens/skill-words.ts';
import { levelGlyphs } from '../../values/level-glyphs.ts';

/** What a line of a list of skills or interests is. */
export type TopicLine =
  | { readonly kind: 'row'; readonly line: Line; readonly name: number; readonly from: number }
  | { readonly kind: 'level' | 'list' | 'single' | 'prose'; readonly line: Line };

const signed =
  /^(?<name>[^:：|]{0,59}?[^\s:：|])(?:\s*[:：]-{0,2}\s+|(?<=[\p{L})])[:：](?=[\p{L}(])|\s+\|\s|\s+[–—-]\s(?![^,;:：]{1,40}[:：]\s)|\s+(?=\S)(?<=\t\s*| {3}))(?=\S)/u;
/** Cells of columns, none of them a list: "Triage | Suturing | Dialysis". */
const between = '\\s+(?!\\s)(?:[|/](?=\\s)\\s+(?!\\s)|(?![|/]\\s)(?<=\\t\\s*| {3}))';
const cell = `(?:(?!${between})[^,;:：|\\t()]|\\([^()]{0,60}\\)){1,40}`;
/** A colon in a further cell is part of it. */
const further = cell.replace(':：', '');
const cells = new RegExp(`^${cell}(?:${between}${further}){2,}$`);
/** Where the last cell of a row begins, after a tab or a wide gap: "C++: STL	expert"; 0 where there is but one. */
function lastCell(text: string): number {
  const tab = text.lastIndexOf('\t');
  const wide = text.lastIndexOf('   ');
  return Math.max(tab < 0 ? 0 : tab + 1, wide < 0 ? 0 : wide + 3);
}
const bulletInside = /\s[•▪◦‣●]\s/;
const parting = /[,;•·|\t，、；｜／]|\s{3}/u;
const behindDash = /\s[–—]\s[^–—,;]{2,40}$/u;
/** "DEVOPS Docker, Podman" */
const inCapitals = /^(?<name>[\p{Lu}\d][\p{Lu}\d/&]*(?: [\p{Lu}&/()]+)*) (?=\S)/u;
const glyphs = new RegExp(String.raw`^(?:[${levelGlyphs}]\s*)+$`, 'u');

/** "Databases   ○ ○ ○ PostgreSQL, MySQL": a level is drawn between a group and what it holds. */
const overDots = new RegExp(
  String.raw`^([^:：,;|\t${levelGlyphs}]{1,39}[^\s:：,;|${levelGlyphs}])\s+(?:[${levelGlyphs}]\s?){2,}(?=\p{L}[^,;]*[,;])`,
  'u',
);

/** Tell what a line of skills is by itself. */
export function topicLine(line: Line, gaps: Gaps): TopicLine {
  const { text } = line;
  if (tellsLevel(line) || glyphs.test(text)) return { kind: 'level', line };
  const row = rowOf(line, gaps);
  if (row) return { kind: 'row', line, ...row };
  if (parting.test(text.replace(/\([^()]*\)/g, ''))) return { kind: 'list', line };
  return { kind: isProse(line) && text.split(' ').length > 7 ? 'prose' : 'single', line };
}

/** How long the name of a group in capitals is that a list begins with, its level in brackets with it: "CLOUD (MASTER) AWS, GCP". */
function capitalName(line: Line): number | undefined {
  let name = inCapitals.exec(line.text)?.groups?.['name'] ?? '';
  if (!/[,;]/.test(line.text.slice(name.length)) || /^[^,;]*[:：]/.test(line.text)) return undefined;
  while (name) {
    if (namesGroup(phraseOf(line, name.replace(/ \(.*/, '')))) return name.length;
    name = name.slice(0, Math.max(0, name.lastIndexOf(' ')));
  }
  return undefined;
}

function rowOf(
  line: Line,
  { column, areAlike, areNarrow }: Gaps,
): { readonly name: number; readonly from: number } | undefined {
  const { text } = line;
  const placed = column === undefined ? undefined : nameAt(line, column);
  if (placed) return placed;
  const [narrow] = (areNarrow && narrowName.exec(text)) || [];
  if (narrow) return { name: narrow.length, from: narrow.length + 2 };
  if (cells.test(text) || bulletInside.test(text)) return undefined;
  const capital = capitalName(line);
  if (capital) return { name: capital, from: capital + 1 };
  const drawn = overDots.exec(text);
  if (drawn?.[1]) return { name: drawn[1].length, from: drawn[0].length };
  const last = lastCell(text);
  if (last > 0 && tellsLevel(phraseOf(line, text.slice(last).trim())))
    return { name: text.slice(0, last).trimEnd().length, from: last };
  const match = signed.exec(text);
  const name = match?.groups?.['name'];
  if (!match || !name) return undefined;
  const rest = text.slice(match[0].length);
  if (name.lastIndexOf('(') > name.lastIndexOf(')')) return undefined;
  if ((areAlike || column !== undefined) && /^\s+$/.test(match[0].slice(name.length))) return undefined;
  if (/[–—-]\s$/.test(match[0]) && name.includes(',')) return undefined;
  if (
    /[–—-]\s$/.test(match[0]) &&
    !/[,;]/.test(rest.replace(behindDash, '')) &&
    !tellsLevel(phraseOf(line, rest))
  )
    return undefined;
  return { name: name.length, from: match[0].length };
}
