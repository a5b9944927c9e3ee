import type { Line } from '../lines/line.ts';
import { isLegal } from '../tokens/cues.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { tellsDeed } from '../tokens/sentence.ts';
import { fullStop, namesBehind } from './names-behind.ts';

/** How far the header goes on a line, and where what follows it begins. */
export interface Split {
  readonly head: number;
  readonly tail: number;
}

const blank = /^[\s:]*/;
const wide = /\t|\s\s/;
const sentenceEnd = /(?<=\p{L}{4}|\))\.\s+(?=\p{Lu})/u;
const longestHead = 140;
const fewest = 2;

/**
 * Find the rows of a section whose first column are dates: "2014 – 2015		Waiter - Grand Hotel, Namur.", or that begin
 * with a range and a colon. Each begins an entry, though a full stop ends it.
 * @returns how a line is split; undefined for a line that is no such row
 */
export function datedRows(lines: readonly Line[]): (line: Line) => Split | undefined {
  const begun = lines.filter(({ bullet, dates: [date] }) => bullet === undefined && date?.start === 0);
  const rows = new Map(begun.map((line) => [line, splitRow(line)]));
  const count = [...rows.values()].filter(Boolean).length;
  return count >= fewest && count >= 0.8 * begun.length ? (line) => rows.get(line) : () => undefined;
}

function splitRow(line: Line): Split | undefined {
  const { text, dates } = line;
  const end = dates[0]?.end ?? 0;
  const [gap = ''] = blank.exec(text.slice(end)) ?? [];
  // "From May 2016 until today: clerk at Crumb Ltd, Bath."
  const apart = wide.test(gap) || (dates[0]?.range === true && gap.includes(':'));
  if (!apart || end + gap.length === text.length) return undefined;
  const from = end + gap.length;
  const rest = phraseOf(line, text.slice(from));
  if (tellsDeed(rest)) return undefined;
  const sentence = sentenceEnd.exec(rest.text);
  const head = from + (sentence?.index ?? rest.text.length);
  // "Waiter. Hotel Alma, Nerja."
  const names = sentence ? namesBehind(line, from) : 0;
  if (names > head) return { head: names, tail: names + (text[names] === '.' ? 1 : 0) };
  if (head - from > longestHead) return { head: end, tail: from };
  if (sentence) return { head, tail: head + sentence[0].length };
  return withoutStop(line) ?? { head: text.length, tail: text.length };
}

/** Split the full stop from a line that is no sentence; undefined if it ends in none. */
export const withoutStop = (line: Line): Split | undefined =>
  fullStop.test(line.text) && !isLegal(line)
    ? { head: line.text.length - 1, tail: line.text.length }
    : undefined;
