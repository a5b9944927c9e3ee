import { key, wordSet } from '../words.ts';
import { type Draft, type Marker, put } from '../facts.ts';
import { factIn, factOf, type Line } from '../line.ts';
import type { TopicRoles } from '../vocabulary.ts';
import { listed } from './education.ts';

const levels = wordSet('levels');
const tongues = wordSet('tongues');
const category = /^([^:：|]{1,60}?)\s*(?:[:：]\s+|\s\|\s|\t+\s*|\s[–—-]\s| {3,})(?=\S)/u;
const inBrackets = /^(.*\S)\s*\(([^()]*)\)\s*$/u;
const dashed = /^(.*\S)\s*(?:[:：]\s+|\s[–—-]\s+|,\s+)(\S.*)$/u;

/** Read skills or interests: rows of a category and its keywords, or bare lists. */
export function readTopics(lines: readonly Line[], mark: Marker): readonly Draft<TopicRoles>[] {
  const topics: Draft<TopicRoles>[] = [];
  for (const line of lines) {
    const row = category.exec(line.text);
    if (row) {
      const topic: Draft<TopicRoles> = { name: [factIn(line, 0, (row[1] as string).length)] };
      for (const fact of listed(line, row[0].length)) put(topic, 'keyword', fact);
      topics.push(withLevel(topic));
    } else for (const fact of listed(line, 0)) topics.push(levelled(line, fact.value, fact));
  }
  void mark;
  return topics;
}

/** "Go: expert" tells a level, not a keyword. */
function withLevel(topic: Draft<TopicRoles>): Draft<TopicRoles> {
  const [only, ...others] = topic.keyword ?? [];
  if (!only || others.length || !levels.has(key(only.value))) return topic;
  return { name: topic.name as NonNullable<typeof topic.name>, level: [only] };
}

function levelled(line: Line, text: string, fact: ReturnType<typeof factOf>): Draft<TopicRoles> {
  const match = inBrackets.exec(text);
  if (!match || !levels.has(key(match[2] as string))) return { name: [fact] };
  const at = line.text.indexOf(text);
  const level = at + text.lastIndexOf(match[2] as string);
  return {
    name: [factIn(line, at, at + (match[1] as string).length)],
    level: [factIn(line, level, level + (match[2] as string).length)],
  };
}

/** Read languages: "English (native), German – B2", one a line, or a language and its level on two lines. */
export function readLanguages(lines: readonly Line[]): readonly Draft<TopicRoles>[] {
  const found: Draft<TopicRoles>[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && !last.level && isLevel(line.text) && !tongues.has(key(line.text)))
      put(last, 'level', factOf(line));
    else for (const { from, to } of elements(line.text)) found.push(readLanguage(line, from, to));
  }
  return found;
}

const isLevel = (text: string) => levels.has(key(text)) || levels.has(key(text).split(' ')[0] ?? '');

/** Elements of a list of languages; a comma before a level parts no element. */
function elements(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = 0;
  for (const match of [
    ...text.matchAll(/\s*[|;•·●]\s*|,\s+(?![^(]*\))|\s+(?:and|&|und|et|y|e)\s+/gu),
    undefined,
  ]) {
    const end = match?.index ?? text.length;
    const piece = text.slice(start, end);
    const last = found.at(-1);
    if (last && isLevel(piece) && !tongues.has(key(piece))) last.to = end;
    else if (/\p{L}/u.test(piece)) found.push({ from: start, to: end });
    start = match ? match.index + match[0].length : end;
  }
  return found;
}

function readLanguage(line: Line, from: number, to: number): Draft<TopicRoles> {
  const text = line.text.slice(from, to);
  const match = inBrackets.exec(text) ?? dashed.exec(text) ?? /^(\S+(?:\s\S+)?)\s+(\S.*)$/.exec(text);
  const [, name, level] = match ?? [];
  const sure =
    name &&
    level &&
    (tongues.has(key(name)) || isLevel(level) || !/^\S+\s+\S/.test(text) || /[:(–—-]/.test(text));
  if (!name || !level || !sure) return { name: [factIn(line, from, to)] };
  const at = from + text.indexOf(level, name.length);
  return { name: [factIn(line, from, from + name.length)], level: [factIn(line, at, at + level.length)] };
}
