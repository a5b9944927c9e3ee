import type { Language } from '../../words/language.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { words, wordSet } from '../lexicon/words.ts';
import { phrasesOf } from './scan.ts';

/** The months by name. */
export const months = prepared(
  (of) =>
    new Map(
      of.lexicon.languages.flatMap(({ months: list }) =>
        list.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
      ),
    ),
);
/** Seasons, terms and the like. */
export const seasons = prepared((of) => phrasesOf(words(of, 'seasons')));
/** Words between the ends of a range. */
export const between = prepared((of) => phrasesOf(words(of, 'to')));
/** Words that dates begin with. */
export const dateOpeners = prepared((of) => new Set([...months(of).keys(), ...seasons(of).keys()]));
/** Units of durations. */
export const durations = prepared((of) => new Set(words(of, 'durations')));
/** Words after the numbers of a year, a month and a day, as in "2019年3月". */
export const units = prepared(({ languages }) => {
  const of = (part: keyof Language['dateUnits']) =>
    new Set(languages.flatMap(({ dateUnits }) => dateUnits[part]));
  return { year: of('year'), month: of('month'), day: of('day') };
});
/** Words inside dates. */
export const particles = prepared((of) => wordSet(of, 'dateParticles'));
/** Endings of ordinal numbers. */
export const ordinals = prepared((of) => wordSet(of, 'ordinals'));
