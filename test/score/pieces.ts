import type { Range } from '../../src/message.ts';
import { withoutSigns } from './folded.ts';

/** A word of a document, and whether it is the first of its row or of a column in it. */
interface Word {
  readonly letters: string;
  readonly place: Range;
  readonly row: number;
  readonly isFirst: boolean;
}

const mostRows = 3;

/** Make what finds a value whose rows stand in a column, with others' words between them; each place is one piece a row. */
export function pieceFinder(document: string): (value: string) => readonly (readonly Range[])[] {
  const words = wordsOf(document);
  return (value) => {
    const sought = wordsOf(value).map(({ letters }) => letters);
    if (sought.length < 2) return [];
    return words.flatMap((word, start) => {
      const place = word.letters === sought[0] ? follow(words, start, sought) : undefined;
      return place ? [place] : [];
    });
  };
}

/** Read on from a word, row by row, as long as the words are those sought; undefined where one is missing. */
function follow(words: readonly Word[], start: number, sought: readonly string[]): Range[] | undefined {
  const pieces: Range[] = [];
  let at = start;
  for (let done = 0; done < sought.length;) {
    const run = runLength(words, at, sought, done);
    const [first, last] = [words[at] as Word, words[at + run - 1] as Word];
    pieces.push([first.place[0], last.place[1]]);
    done += run;
    if (done === sought.length) return pieces;
    if (!(words[at + run]?.isFirst ?? true)) return undefined;
    const next = words.findIndex(
      ({ letters, row, isFirst }, index) =>
        index >= at + run &&
        isFirst &&
        row > last.row &&
        row <= last.row + mostRows &&
        letters === sought[done],
    );
    if (next < 0) return undefined;
    at = next;
  }
  return undefined;
}

/** How many words from here on are those sought, up to the end of the row or column. */
function runLength(words: readonly Word[], at: number, sought: readonly string[], done: number): number {
  let run = 1;
  while (done + run < sought.length && words[at + run]?.letters === sought[done + run]) {
    if (words[at + run]?.isFirst) break;
    run += 1;
  }
  return run;
}

function wordsOf(text: string): readonly Word[] {
  let row = 0;
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index);
    const isFirst = end === 0 || /\n|\t|\s\s/.test(gap);
    row += gap.split('\n').length - 1;
    end = index + word.length;
    return { letters: withoutSigns(word).text, place: [index, end], row, isFirst };
  });
}
