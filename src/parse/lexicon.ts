import type { Language } from '../values/languages/language.ts';
import { languages } from '../values/languages/index.ts';

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

/** Prepare something of the words of the languages read, once for each choice of them. */
export function lexicon<Prepared>(prepare: () => Prepared): () => Prepared {
  const known = new Map<readonly Language[], Prepared>();
  let language: readonly Language[] | undefined;
  let prepared: Prepared | undefined;
  return () => {
    if (language !== read) {
      if (!known.has(read)) known.set(read, prepare());
      prepared = known.get(read);
      language = read;
    }
    return prepared as Prepared;
  };
}
