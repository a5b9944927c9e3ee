import { readHeading } from '../tokens/heading-words.ts';
import { type Draft, put } from '../lines/facts.ts';
import type { Marker } from '../lines/marker.ts';
import { labelAt } from '../tokens/labels.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { clip, factIn, factOf, type Line } from '../lines/line.ts';
import { countWords } from '../tokens/scan.ts';
import { isProse } from '../tokens/sentence.ts';
import type { Fact, TopicRoles } from '../vocabulary.ts';
import { blobbed, isBlob } from './blob.ts';
import { levelGlyphs } from '../../values/level-glyphs.ts';
import { drawnLevel } from './drawn-level.ts';
import { listed } from './listed.ts';
import { inColumns } from './topic-columns.ts';
import { arePairs, gapsIn } from './topic-gaps.ts';
import { topicGroups } from './topic-groups.ts';
import { namesGroup, tellsLevel } from '../tokens/skill-words.ts';
import { topicLine, type TopicLine } from './topic-line.ts';

type Topic = Draft<TopicRoles>;

const levelBehind = /\s[–—-]\s([^–—,;]{2,40})$/u;
const behindName = /^(.*\S)\s+(\d{1,3}\s?%)$/u;
const bracketed = /^(.*\S)\s*\(([^()]*)\)$/u;
const drawnBefore = new RegExp(String.raw`^(?:[${levelGlyphs}]\s*){2,}`, 'u');

/** Read skills or interests: rows of a group and its keywords, groups above their keywords, or bare lists. */
export function readTopics(lines: readonly Line[], mark: Marker): readonly Topic[] {
  const topics: Topic[] = [];
  const laid = arePairs(lines) ? lines : inColumns(lines);
  const gaps = gapsIn(laid);
  const topicLines = laid.map((line) => topicLine(line, gaps));
  const groups = topicGroups(topicLines);
  const part = isBlob(restsOf(topicLines, groups)) ? blobbed : listed;
  // Lines that end in full stops are an element each.
  const isStopped =
    topicLines.filter(({ line }) => /\p{Ll}\.$/u.test(line.text)).length > Math.max(1, lines.length / 2);
  let open: Topic | undefined;
  for (const [index, topicLine] of topicLines.entries()) {
    const { line, kind } = topicLine;
    const last = topics.at(-1);
    const label = kind === 'row' && last && !last.keyword ? keywordsLabel(line) : undefined;
    if (label && last) {
      mark('label', line, 0, label);
      for (const fact of part(line, label)) put(last, 'keyword', fact);
    } else if (groups.has(topicLine) && headsRows(line, topicLines[index + 1])) {
      mark('label', line);
      open = undefined;
    } else if (groups.has(topicLine)) {
      open = readTopic(line, factIn(line, 0, line.text.replace(/(?<!\s)\s*[:：]$/, '').length));
      topics.push(open);
    } else if (kind === 'row') {
      const topic = readRow(line, topicLine.name, topicLine.from, part);
      topics.push(topic);
      const next = topicLines[index + 1];
      const isTable = gaps.column !== undefined;
      open = isTable || goesOnBelow(line, next) || holdsBelow(topic, line, next) ? topic : undefined;
    } else if (kind === 'level' && last && !last.keyword && !last.level) {
      if (/\w/.test(line.text)) put(last, 'level', factOf(line));
    } else if (open)
      for (const fact of line.bullet ? elements(line, gaps.areAlike) : withoutLevel(line, 0, open, part))
        put(open, 'keyword', fact);
    else {
      const facts = isStopped ? [factOf(line)] : elements(line, gaps.areAlike);
      for (const fact of facts) topics.push(readTopic(line, fact));
    }
  }
  return topics;
}

/** What is after the names of rows and below groups. */
function restsOf(lines: readonly TopicLine[], groups: ReadonlySet<TopicLine>): readonly string[] {
  let above: TopicLine | undefined;
  return lines.flatMap((topicLine): readonly string[] => {
    const { kind, line } = topicLine;
    if (kind === 'level') return [];
    const inGroup = above !== undefined && groups.has(above) && !line.bullet;
    above = topicLine;
    if (kind === 'row') return [line.text.slice(topicLine.from)];
    return inGroup ? [line.text] : [];
  });
}

/** "Keywords: Celadon, Raku" below a skill */
function keywordsLabel(line: Line): number | undefined {
  const label = labelAt(line);
  return label?.roles.includes('keywords') && !namesGroup(phraseOf(line, label.key))
    ? label.length
    : undefined;
}

/** "Tools" above "Testing: Cypress": a heading inside the section, whose rows name groups of their own. */
const headsRows = (line: Line, next: TopicLine | undefined) =>
  next?.kind === 'row' && readHeading(line)?.kinds.includes('skills') === true;

/** A list that ends in a comma continues in the next row. */
const goesOnBelow = (line: Line, next: TopicLine | undefined) =>
  line.text.endsWith(',') &&
  next !== undefined &&
  next.line.gap === 0 &&
  !next.line.bullet &&
  next.kind !== 'row';

/** "Frontend — Master" above a list: what is known so well is below. */
const holdsBelow = (topic: Topic, line: Line, next: TopicLine | undefined) =>
  topic.level !== undefined &&
  !topic.keyword &&
  next !== undefined &&
  (next.kind === 'list' || (next.kind === 'single' && next.line.indent > line.indent));

/** A sentence is one element, whatever commas it holds; not where gaps part what is alike. */
function elements(line: Line, areCells: boolean): readonly Fact<string>[] {
  const words = countWords(line);
  const parts = listed(line, 0);
  const whole =
    words > 6 && !areCells && (line.bullet !== undefined || (words > 4 * parts.length && isProse(line)));
  return whole ? [factOf(line)] : parts;
}

/** "Tools: oven, whisk" names keywords, "Go: expert" a level. */
function readRow(line: Line, name: number, from: number, part: typeof listed): Topic {
  const topic = readTopic(line, factIn(line, 0, name));
  const start = from + (drawnBefore.exec(line.text.slice(from))?.[0].length ?? 0);
  const facts = withoutLevel(line, start, topic, part);
  const isLevel = facts.length === 1 && facts.every(({ value }) => tellsLevel(phraseOf(line, value)));
  for (const fact of facts) put(topic, isLevel ? 'level' : 'keyword', fact);
  return topic;
}

/** Read the keywords of a row; a level after a dash is of the whole row: "HTML, CSS — Master". */
function withoutLevel(line: Line, from: number, topic: Topic, part: typeof listed): readonly Fact<string>[] {
  const [behind = '', level = ''] = levelBehind.exec(line.text) ?? [];
  if (!tellsLevel(phraseOf(line, level))) return part(line, from);
  put(topic, 'level', factIn(line, line.text.length - level.length, line.text.length));
  return part(clip(line, 0, line.text.length - behind.length), from);
}

/** "Excel (advanced)", "Excel (3 years)" and "Excel 90%" tell a level; stars say nothing in words. */
function readTopic(line: Line, fact: Fact<string>): Topic {
  const [rating] = drawnLevel.exec(fact.value) ?? [];
  const start = line.text.indexOf(fact.value);
  if (rating) return { name: [factIn(line, start, start + fact.value.length - rating.length)] };
  const [, name, level] = behindName.exec(fact.value) ?? bracketed.exec(fact.value) ?? [];
  if (!name || !level || !tellsLevel(phraseOf(line, level))) return { name: [fact] };
  const from = start + fact.value.lastIndexOf(level);
  return {
    name: [factIn(line, start, start + name.length)],
    level: [factIn(line, from, from + level.length)],
  };
}
