import { prepared } from '../lexicon/lexicon.ts';
import { answered } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { sightOf } from './scan.ts';
import { words } from '../lexicon/words.ts';

// Dots in degrees are a matter of taste: "B.Sc." is "BSc".
const degrees = prepared((of) => new Set(words(of, 'degrees').map((degree) => degree.replace(/\./g, ''))));
/** How degrees begin: with three letters, or fewer where they or their first words are shorter. */
const degreeHeads = prepared((of) => new Set([...degrees(of)].map(headOf)));
const headOf = (bare: string) => bare.slice(0, /^..[\p{L}\p{N}]/u.test(bare) ? 3 : 2);
/** The length of the degree that a text begins with; 0 where it begins with none. */
export const degreeLength = answered((phrase): number => {
  const { text } = phrase;
  const { first, digits } = sightOf(phrase);
  if (!(first & trigger.degree) && digits === 0) return 0;
  const folded = text.slice(0, longestDegree).toLowerCase().replace(/[’‘]/g, "'");
  if (!degreeHeads(phrase).has(headOf(bareDegree(folded)))) return 0;
  let longest = 0;
  for (const { index } of folded.matchAll(wordEnd))
    if (degrees(phrase).has(bareDegree(folded.slice(0, index)))) longest = index;
  return longest;
});

const bareDegree = (folded: string) => {
  const bare = folded.includes('.') ? folded.replace(initial, '$1').replace(/\./g, '') : folded;
  return oddBlank.test(bare) ? bare.replace(/\s+/g, ' ') : bare;
};
/** "B. Sc.", "Ph. D." */
const initial = /^(\p{L}|ph)\. (?=\p{L})/u;
const oddBlank = /\s\s|[^\S ]/;
const longestDegree = 60;
const wordEnd = /(?<=[\p{L}\p{N}.])(?![\p{L}\p{N}.'&])/gu;
