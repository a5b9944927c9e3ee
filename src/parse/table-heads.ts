import type { Source } from '../source/source.ts';
import { phraseOf } from './lexicon/phrase.ts';
import type { Worded } from './lexicon/lexicon.ts';
import { readHeading } from './tokens/heading-words.ts';
import { labelRoles } from './tokens/labels.ts';

/** Leave the head of a table that the reader took away unmapped, and so reported, if no word in it names a column. */
export function checkTableHeads(source: Source, of: Worded): Source {
  const isName = (cell: string) => {
    const phrase = phraseOf(of, cell.replace(marks, '').trim());
    return labelRoles(phrase).length > 0 || readHeading(phrase) !== undefined;
  };
  return {
    ...source,
    hints: source.hints.map((hint) => {
      if (hint.kind !== 'hidden' || hint.as !== 'label') return hint;
      const cells = source.origin.slice(...hint.place).split(between);
      const { as: _, ...unknown } = hint;
      return cells.some(isName) ? hint : unknown;
    }),
  };
}

const between = /\||<[^<>]{0,200}>/;
const marks = /[*_`~:]/g;
