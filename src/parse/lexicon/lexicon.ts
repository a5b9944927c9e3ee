import type { Language } from '../../words/language.ts';
import { languages } from '../../words/index.ts';

/** The languages that the document at hand is read in, the likeliest first. */
let read: readonly Language[] = languages;

/** Read a document in some languages; what `lexicon` prepares holds the words of these and no others meanwhile. */
export function readIn<Result>(chosen: readonly Language[], parse: () => Result): Result {
  const before = read;
  read = chosen;
  try {
    return parse();
  } finally {
    read = before;
  }
}

/** The languages that the document at hand is read in. */
export const languagesRead = (): readonly Language[] => read;

/** How many choices of languages are kept prepared; the oldest is let go. */
export const keptChoices = 8;

/** Keep an entry of a map, and let the oldest go where there are too many. */
export function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  map.set(key, value);
  if (map.size > keptChoices) map.delete(map.keys().next().value as Key);
}

/** Prepare something of the words of the languages read, once for each choice of them. */
export function lexicon<Prepared>(prepare: () => Prepared): () => Prepared {
  const known = new Map<readonly Language[], Prepared>();
  let language: readonly Language[] | undefined;
  let prepared: Prepared | undefined;
  return () => {
    if (language !== read) {
      if (!known.has(read)) keep(known, read, prepare());
      prepared = known.get(read);
      language = read;
    }
    return prepared as Prepared;
  };
}
