import { keyOf, wordSet } from '../lexicon/words.ts';
import { prepared } from '../lexicon/lexicon.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import { titleCue } from '../tokens/cues.ts';
import { placeLikeness } from '../tokens/place.ts';
import { placeLikelihoods } from '../weights.ts';
import { experience } from './durations.ts';
import type { Fragment } from './fragment.ts';

const employment = prepared((of) => wordSet(of, 'employment'));
const remote = prepared((of) => wordSet(of, 'remote'));

/** What is around a part of a header. */
interface Around {
  readonly before: readonly Fragment[];
  readonly inBracket: boolean;
  /** It stands for an employer. */
  readonly isEmployer: boolean;
}

/** Tell whether a part of a header says what no field takes: a kind of employment, how long that was. */
export function isDetail(phrase: Phrase, { before, inBracket, isEmployer }: Around): boolean {
  const { text } = phrase;
  if (inBracket && isWorkMode(phrase, before)) return true;
  // "Baker (apprentice)" is a title as a whole, "Baker (CDD)" says by what contract.
  const isAside = inBracket && /\p{Ll}/u.test(text);
  return experience(phrase).test(text) || (employment(phrase).has(keyOf(phrase)) && !isAside && !isEmployer);
}

/** "(Hybrid)" behind a place says how somebody worked there; behind an employer alone it is where: "Clerk at Crumb Ltd (Remote)". */
function isWorkMode(bracketed: Phrase, before: readonly Fragment[]): boolean {
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last || !remote(bracketed).has(keyOf(bracketed))) return false;
  const isPlaced = before.length > 2 || (before.length === 2 && titleCue(first) <= 1);
  return isPlaced || placeLikeness(last) >= placeLikelihoods.sure;
}
