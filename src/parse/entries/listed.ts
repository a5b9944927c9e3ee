import { factIn, type Line } from '../lines/line.ts';
import { prepared } from '../lexicon/lexicon.ts';
import type { Fact } from '../vocabulary.ts';
import { alternation, words } from '../lexicon/words.ts';
import { isOfDrawing } from './drawn-level.ts';

const separator = /[,;|•·●▪◦‣\t，、；｜]/u;
const wide = / {3,}/y;
const partedBy = new RegExp(`${separator.source}| {3}`, 'u');
/** A slash beside a blank parts where nothing else does, but not "w/ ": "HTML / CSS, Go" are two. */
const slashed = / \/ ?|(?<!\bw)\/ /y;

/** Read the elements of a list on one line; commas inside brackets and numbers part nothing. */
export function listed(line: Line, from: number): readonly Fact<string>[] {
  const { text } = line;
  const found: Fact<string>[] = [];
  const isParted = partedBy.test(text.slice(from).replace(/\([^()]*\)|（[^（）]*）/gu, ''));
  const gap = isParted ? wide : slashed;
  let start = from;
  let depth = 0;
  for (let at = from; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '[' || sign === '（') depth++;
    if (sign === ')' || sign === ']' || sign === '）') depth = Math.max(0, depth - 1);
    const inNumber = sign === ',' && /\d,\d/.test(text.slice(Math.max(0, at - 1), at + 2));
    gap.lastIndex = at;
    const apart = gap.exec(text)?.[0].length ?? Number(separator.test(sign ?? ','));
    if (sign !== undefined && (depth > 0 || inNumber || !apart || isOfDrawing(text, at))) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, at)))
      found.push(start > 0 ? withoutStop(line, start, at) : factIn(line, start, at));
    start = at + (apart || 1);
  }
  return partLast(line, found);
}

/** The last of several elements may be two: "rowing, football and chess". */
function partLast(line: Line, found: readonly Fact<string>[]): readonly Fact<string>[] {
  const last = found.at(-1);
  return found.length > 1 && last ? [...found.slice(0, -1), ...partTwo(line, last)] : found;
}

/** Part an element that a word joins of two. */
export function partTwo(line: Line, fact: Fact<string>): readonly Fact<string>[] {
  const [, first, joint, second] = lastTwo(line).exec(fact.value) ?? [];
  if (!first || !joint || !second) return [fact];
  const start = line.text.lastIndexOf(fact.value);
  return [
    factIn(line, start, start + first.length),
    factIn(line, start + first.length + joint.length, start + fact.value.length),
  ];
}

const lastTwo = prepared(
  (of) =>
    new RegExp(
      `^(\\p{L}[\\p{L}-]*(?: \\p{L}+)?)(\\s(?:${alternation(words(of, 'and').filter((word) => /\p{L}/u.test(word)))})\\s)(\\p{L}[\\p{L}-]*(?: \\p{L}+)?)$`,
      'u',
    ),
);

/** A stretch without the full stop that ends its line, which is not part of the last element. */
export function withoutStop(line: Line, start: number, end: number): Fact<string> {
  const stopped = end === line.text.length && /\p{Ll}{3}\.$/u.test(line.text);
  return factIn(line, start, stopped ? end - 1 : end);
}
