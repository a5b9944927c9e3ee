import type { Resume } from '../../src/resume.ts';
import { leaves } from './leaves.ts';
import { monthNames } from './month-names.ts';
import { structuralWords } from './structural-words.ts';
import type { Share } from './tally.ts';
import { words } from './words.ts';

const longest = 3;

/**
 * Count the word characters of a text that stand in no leaf of the resume, against all that could be lost.
 * A word is kept when it stands in a leaf together with its neighbours (three in a row, or the whole leaf);
 * structural words do not count, nor do dates whose year the resume has.
 */
export function textLoss(text: string, resume: Resume): Share {
  const source = words(text);
  const kept = keptWords(source, resume);
  let part = 0;
  let whole = 0;
  source.forEach((word, index) => {
    if (!kept[index] && structuralWords.has(word)) return;
    whole += word.length;
    if (!kept[index]) part += word.length;
  });
  return { part, whole };
}

function keptWords(source: readonly string[], resume: Resume): readonly boolean[] {
  const all = leaves(resume);
  const windows = new Set(all.flatMap(({ text }) => windowsOf(words(text))));
  const years = new Set(all.flatMap(({ field, text }) => (isDate(field) ? [text.slice(0, 4)] : [])));
  const kept = source.map(() => false);
  source.forEach((word, index) => {
    for (let length = 1; length <= longest && index + length <= source.length; length += 1) {
      if (windows.has(source.slice(index, index + length).join(' '))) kept.fill(true, index, index + length);
    }
    if (!years.has(word)) return;
    for (const near of [index, ...besideYear(source, index)]) kept[near] = true;
  });
  return kept;
}

/** The runs of three words in a leaf, or the leaf itself when it is shorter. */
function windowsOf(leaf: readonly string[]): readonly string[] {
  if (leaf.length <= longest) return [leaf.join(' ')];
  return leaf.slice(longest - 1).map((_, index) => leaf.slice(index, index + longest).join(' '));
}

/** Where the month and day of a year stand: up to two words before it, or one after. */
function besideYear(source: readonly string[], year: number): readonly number[] {
  return [year - 2, year - 1, year + 1].filter((index) => {
    const word = source[index] ?? '';
    return monthNames.has(word) || /^\d{1,2}$/.test(word);
  });
}

function isDate(field: string): boolean {
  return /date$/i.test(field);
}
