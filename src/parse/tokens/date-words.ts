import { languagesRead, lexicon } from '../lexicon/lexicon.ts';
import { words, wordSet } from '../lexicon/words.ts';
import { phrasesOf } from './scan.ts';

/** The months by name. */
export const months = lexicon(
  () =>
    new Map(
      languagesRead().flatMap(({ months: list }) =>
        list.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
      ),
    ),
);
/** Seasons, terms and the like. */
export const seasons = lexicon(() => phrasesOf(words('seasons')));
/** Words that dates begin with. */
export const dateOpeners = lexicon(() => new Set([...months().keys(), ...seasons().keys()]));
/** Units of durations. */
export const durations = lexicon(() => new Set(words('durations')));
/** Words inside dates. */
export const particles = lexicon(() => wordSet('dateParticles'));
/** Endings of ordinal numbers. */
export const ordinals = lexicon(() => wordSet('ordinals'));
