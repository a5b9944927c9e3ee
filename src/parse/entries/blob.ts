import { groupEnds } from './group-ends.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { factIn, type Line } from '../lines/line.ts';
import type { Fact } from '../vocabulary.ts';
import { words } from '../lexicon/words.ts';

/** Words that the next belongs to: makers of what follows. */
const makers = new Set([
  'adobe',
  'amazon',
  'apache',
  'apple',
  'google',
  'microsoft',
  'ms',
  'oracle',
  'ruby',
  'visual',
]);
const joiners = prepared(
  (of) =>
    new Set(['&', '/', '+', '-', '–', ...words(of, 'and'), ...words(of, 'of'), ...words(of, 'at'), 'for']),
);
const token = /(?:\([^()]*\)|[^\s()])+/g;

/** Part keywords that only blanks part: "Baking Roasting Cold smoking", "Docker Google Cloud Linux (Debian)". */
export function blobbed(line: Line, from: number): readonly Fact<string>[] {
  const found: { start: number; end: number }[] = [];
  let open = false;
  for (const { 0: word, index } of line.text.slice(from).matchAll(token)) {
    const lower = word.toLowerCase();
    const last = found.at(-1);
    const joins = joiners(line).has(lower);
    const goesOn =
      joins ||
      groupEnds(line).has(lower) ||
      word.startsWith('(') ||
      /^v?\d+(?:\.\d+)*\+?$/.test(word) ||
      (/^\p{Ll}+$/u.test(word) && last !== undefined && /^\p{Lu}/u.test(line.text.slice(last.start)));
    if (last && (open || goesOn)) last.end = from + index + word.length;
    else found.push({ start: from + index, end: from + index + word.length });
    open = joins || makers.has(lower);
  }
  return found.map(({ start, end }) => factIn(line, start, end));
}

const separated = /[,;|•·\t，、；｜／]|\s{2}|\s\/|\/\s/u;

/** Tell whether lists are separated only by blanks: most have three words or more, and no other sign. */
export function isBlob(texts: readonly string[]): boolean {
  const plain = texts.filter((text) => !separated.test(text.replace(/\([^()]*\)/g, 'x')));
  const long = plain.filter((text) => text.split(' ').length >= 3 && !/[.!]$/.test(text));
  return long.length > 1 && long.length >= 0.6 * texts.length && plain.length >= 0.8 * texts.length;
}
