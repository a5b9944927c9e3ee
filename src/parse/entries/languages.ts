import { matchesIn } from '../../values/matches-in.ts';
import { type Draft, put } from '../facts.ts';
import { factIn, factOf, type Line } from '../line.ts';
import type { TopicRoles } from '../vocabulary.ts';
import { alternation, key, words, wordSet } from '../words.ts';
import { lexicon } from '../lexicon.ts';

const levels = lexicon(() => wordSet('levels'));
const tongues = lexicon(() => wordSet('tongues'));
const separator = lexicon(
  () =>
    new RegExp(
      `\\s*[|;•·●\\t]\\s*|,\\s+(?![^(]{0,80}\\))|\\s+(?:${alternation(words('and').filter((word) => word !== ',' && word !== '|'))})\\s+`,
      'giu',
    ),
);
const bracketed = /^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/u;
const parted = /^(.*\S?)\s*(?:[:：]\s*|\s[–—-]\s+|,\s+|\t\s*)(\S.*)$/u;
const spaced = /^(\S+(?:\s\S+)?)\s+(\S.*)$/;

/** Read languages: "English (native), German – B2", one a line, or a language and its level on two lines. */
export function readLanguages(lines: readonly Line[]): readonly Draft<TopicRoles>[] {
  const found: Draft<TopicRoles>[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && !last.level && isLevel(line.text) && !isTongue(line.text)) put(last, 'level', factOf(line));
    else for (const { from, to } of elements(line.text)) found.push(readLanguage(line, from, to));
  }
  return found;
}

const isTongue = (text: string) => tongues().has(key(text));
const isLevel = (text: string) => levels().has(key(text)) || levels().has(key(text).split(' ')[0] ?? '');

/** Elements of a list of languages; a separator before a level parts no element. */
function elements(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = 0;
  for (const match of [...matchesIn(text, separator()), undefined]) {
    const end = match?.index ?? text.length;
    const piece = text.slice(start, end);
    const last = found.at(-1);
    if (last && isLevel(piece) && !isTongue(piece)) last.to = end;
    else if (/\p{L}/u.test(piece)) found.push({ from: start, to: end });
    start = match ? match.index + match[0].length : end;
  }
  return found;
}

function readLanguage(line: Line, from: number, to: number): Draft<TopicRoles> {
  const text = line.text.slice(from, to);
  const [, name, level] =
    [bracketed, parted, spaced].map((form) => form.exec(text)).find((match) => match && fits(match)) ?? [];
  if (!name || !level) return { name: [factIn(line, from, to)] };
  const at = from + text.indexOf(level, name.length);
  return { name: [factIn(line, from, from + name.length)], level: [factIn(line, at, at + level.length)] };
}

/** A language in front, or a level behind. */
const fits = ([, name = '', level = '']: RegExpExecArray) =>
  (isTongue(name) || isLevel(level)) && !isTongue(`${name} ${level}`);
