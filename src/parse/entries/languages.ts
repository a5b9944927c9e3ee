import { matchesIn } from '../../values/matches-in.ts';
import { type Draft, type Marker, put } from '../facts.ts';
import { type Label, labelAt } from '../labels.ts';
import { clip, factIn, factOf, type Line } from '../line.ts';
import type { TopicRoles } from '../vocabulary.ts';
import { alternation, key, words, wordSet } from '../words.ts';
import { lexicon } from '../lexicon.ts';

const levels = lexicon(() => wordSet('levels'));
const tongues = lexicon(() => wordSet('tongues'));
const separator = lexicon(
  () =>
    new RegExp(
      `(?:(?<!\\s)\\s+)?[|;•·●\\t]\\s*|\\.\\s+(?=\\p{Lu})|,(?:\\s+|(?=\\p{L}))(?![^(]{0,80}\\))|(?<!\\s)\\s+(?:${alternation(words('and'))})\\s+(?![^(]{0,80}\\))`,
      'gu',
    ),
);
const bracketed = /^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/u;
const parted = /^(.{0,120}?\S)(?:\s*[:：]\s*|\s+[–—/@-]\s+|\s*[,;|•·●]\s*|\s+(?=\S)(?<=\t\s*))(\S.*)$/u;
const spaced = /^(\S+(?:\s\S+)?)\s+(\S.*)$/;

/** Read languages: "English (native), German – B2", one a line, or a language and its level on two lines. */
export function readLanguages(lines: readonly Line[], mark: Marker): readonly Draft<TopicRoles>[] {
  const found: Draft<TopicRoles>[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const label = labelAt(line.text);
    if (label?.roles.includes('languages')) found.push(...readRow(line, label, mark));
    else if (last && !last.level && isLevel(line.text) && !isTongue(line.text))
      put(last, 'level', factOf(line));
    else {
      markJoints(line, mark);
      for (const { from, to } of elements(line.text)) found.push(readLanguage(line, from, to));
    }
  }
  return found;
}

/** "Mother tongue: Russian" tells how well, "Other languages: German (C1)" nothing. */
function readRow(line: Line, label: Label, mark: Marker): readonly Draft<TopicRoles>[] {
  const rest = clip(line, label.length, line.text.length);
  const named = elements(rest.text).map(({ from, to }) => readLanguage(rest, from, to));
  if (!isLevel(label.key)) {
    mark('label', line, 0, label.length);
    return named;
  }
  const level = factIn(line, 0, line.text.slice(0, label.length).replace(/(?<![\s:：])[\s:：]+$/, '').length);
  return named.map((language) => (language.level ? language : { ...language, level: [level] }));
}

const isTongue = (text: string) => tongues().has(key(text));
const isLevel = (text: string) => levels().has(key(text)) || levels().has(key(text).split(' ')[0] as string);

/** Words between languages ("and") say nothing. */
function markJoints(line: Line, mark: Marker): void {
  for (const { 0: found, index } of line.text.matchAll(separator()))
    if (/\p{L}/u.test(found)) mark('separator', line, index, index + found.length);
}

/** Elements of a list of languages; a separator before a level parts no element. */
function elements(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = 0;
  for (const match of [...matchesIn(text, separator()), undefined]) {
    const end = match?.index ?? text.length;
    const piece = text.slice(start, end);
    const last = found.at(-1);
    if (last && isLevel(piece) && !isTongue(piece) && !levelFirst(piece)) last.to = end;
    else if (/\p{L}/u.test(piece)) found.push({ from: start, to: end });
    start = match ? match.index + match[0].length : end;
  }
  return found;
}

function readLanguage(line: Line, from: number, to: number): Draft<TopicRoles> {
  const text = line.text.slice(from, to);
  const [, before, behind] = levelFirst(text) ?? [];
  if (before && behind)
    return {
      name: [factIn(line, to - behind.length, to)],
      level: [factIn(line, from, from + before.length)],
    };
  const [, name, level] =
    [bracketed, parted, spaced].map((form) => form.exec(text)).find((match) => match && fits(match)) ?? [];
  if (!name || !level) return { name: [factIn(line, from, to)] };
  const at = from + text.indexOf(level, name.length);
  return { name: [factIn(line, from, from + name.length)], level: [factIn(line, at, at + level.length)] };
}

/** "fluent German" */
function levelFirst(text: string): RegExpExecArray | undefined {
  const match = spaced.exec(text);
  return match && isLevel(match[1] as string) && isTongue(match[2] as string) ? match : undefined;
}

/** A language in front, or a level behind. */
const fits = ([, name = '', level = '']: RegExpExecArray) =>
  (isTongue(name) || isLevel(level)) && !isTongue(`${name} ${level}`);
