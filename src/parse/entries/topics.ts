import { type Draft, put } from '../facts.ts';
import { clip, factIn, factOf, type Line } from '../line.ts';
import type { Fact, TopicRoles } from '../vocabulary.ts';
import { key, wordSet } from '../words.ts';
import { drawnLevel } from './drawn-level.ts';
import { listed } from './listed.ts';
import { lexicon } from '../lexicon.ts';

const levels = lexicon(() => wordSet('levels'));
const groups = lexicon(() => wordSet('skillGroups'));
const row = /^([^:：|]{0,59}?[^\s:：|])(?:\s*[:：]\s+|\s+\|\s|\s+[–—-]\s|\s+(?=\S)(?<=\t\s*| {3}))(?=\S)/u;
/** Cells of columns, none of them a list: "Triage | Suturing | Dialysis". */
const between = '\\s+(?!\\s)(?:[|/](?=\\s)\\s+(?!\\s)|(?<=\\t\\s*| {3}))';
const cell = `(?:(?!${between})[^,;:：|\\t()]|\\([^()]{0,60}\\)){1,40}`;
const cells = new RegExp(`^${cell}(?:${between}${cell}){2,}$`);
const bulletInside = /\s[•▪◦‣●]\s/;
const levelBehind = /\s[–—-]\s([^–—,;]{2,40})$/u;
const percent = /^(.*\S)\s+(\d{1,3}\s?%)$/u;
const bracketed = /^(.*\S)\s*\(([^()]*)\)$/u;

/** Read skills or interests: rows of a group and its keywords, groups above their keywords, or bare lists. */
export function readTopics(lines: readonly Line[]): readonly Draft<TopicRoles>[] {
  const topics: Draft<TopicRoles>[] = [];
  const isGroup = groupTest(lines);
  let open: Draft<TopicRoles> | undefined;
  for (const line of lines) {
    const found = cells.test(line.text) || bulletInside.test(line.text) ? null : row.exec(line.text);
    if (isGroup(line))
      topics.push((open = { name: [factIn(line, 0, line.text.replace(/(?<!\s)\s*:$/, '').length)] }));
    else if (found && !open) topics.push(readRow(line, (found[1] as string).length, found[0].length));
    else if (open && !open.keyword && levels().has(key(line.text))) put(open, 'level', factOf(line));
    else if (open)
      for (const fact of line.bullet ? elements(line) : withoutLevel(line, 0, open))
        put(open, 'keyword', fact);
    else for (const fact of elements(line)) topics.push(readTopic(line, fact));
  }
  return topics;
}

/** A bullet that tells a deed is one element, whatever commas it holds. */
const elements = (line: Line): readonly Fact<string>[] =>
  line.bullet && line.text.split(' ').length > 6 ? [factOf(line)] : listed(line, 0);

/** Tell which lines name groups: those set apart from bullets below, those that end in a colon, known names of groups. */
function groupTest(lines: readonly Line[]): (line: Line) => boolean {
  const single = (line: Line) => !line.bullet && !row.test(line.text) && !/[,;•·|]/.test(line.text);
  const below = new Map(lines.map((line, index) => [line, lines[index + 1]]));
  const overBullets = (line: Line) => single(line) && below.get(line)?.bullet !== undefined;
  const marked = (line: Line) => line.level !== undefined || (line.text.endsWith(':') && !line.bullet);
  const known = (line: Line) => single(line) && groups().has(key(line.text)) && below.get(line) !== undefined;
  const overList = (line: Line) => {
    const next = below.get(line);
    return (
      single(line) &&
      next !== undefined &&
      !row.test(next.text.replace(levelBehind, '')) &&
      listed(next, 0).length > 1
    );
  };
  const tests = [marked, overBullets, overList, known].filter((test) => lines.slice(0, 1).some(test));
  return (line) => tests.some((test) => test(line));
}

/** "Tools: oven, whisk" names keywords, "Go: expert" a level. */
function readRow(line: Line, name: number, from: number): Draft<TopicRoles> {
  const topic = readTopic(line, factIn(line, 0, name));
  const told = withoutLevel(line, from, topic);
  const isLevel = told.length === 1 && told.every(({ value }) => levels().has(key(value)));
  for (const fact of told) put(topic, isLevel ? 'level' : 'keyword', fact);
  return topic;
}

/** Read the keywords of a row; a level behind a dash is of the whole row: "HTML, CSS — Master". */
function withoutLevel(line: Line, from: number, topic: Draft<TopicRoles>): readonly Fact<string>[] {
  const [behind = '', level = ''] = levelBehind.exec(line.text) ?? [];
  if (!levels().has(key(level))) return listed(line, from);
  put(topic, 'level', factIn(line, line.text.length - level.length, line.text.length));
  return listed(clip(line, 0, line.text.length - behind.length), from);
}

/** "Excel (advanced)" and "Excel 90%" tell a level; stars say nothing in words. */
function readTopic(line: Line, fact: Fact<string>): Draft<TopicRoles> {
  const [rating] = drawnLevel.exec(fact.value) ?? [];
  const start = line.text.indexOf(fact.value);
  if (rating) return { name: [factIn(line, start, start + fact.value.length - rating.length)] };
  const [, name, level] = percent.exec(fact.value) ?? bracketed.exec(fact.value) ?? [];
  if (!name || !level || !(levels().has(key(level)) || level.endsWith('%'))) return { name: [fact] };
  const from = start + fact.value.lastIndexOf(level);
  return {
    name: [factIn(line, start, start + name.length)],
    level: [factIn(line, from, from + level.length)],
  };
}
