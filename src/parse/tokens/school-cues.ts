import { degreeLength } from './degree.ts';
import { cueWeights } from '../weights.ts';
import { answered, type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import {
  beginsWithDegree,
  cueWords,
  lowerCost,
  names,
  namesDistinction,
  namesInstitution,
  namesOrganization,
  shapeOf,
} from './cues.ts';
import { alternation, words } from '../lexicon/words.ts';
import { sightOf } from './scan.ts';

/** Evidence that a text names a school. */
export function institutionCue(phrase: Phrase): number {
  const weights = cueWeights.institution;
  const { list } = cueWords(phrase);
  const named = namesInstitution(phrase);
  let cue = named ? weights.word : namesOrganization(phrase) ? weights.organization : 0;
  if (beginsWithDegree(phrase)) cue += weights.degree;
  if (endsWithDegree(phrase)) cue += weights.degreeEnd;
  if (!named && names(phrase, wordClass.subject)) cue += weights.subject;
  // "Dean's List"
  if (!named && namesDistinction(phrase)) cue += weights.distinction;
  if (acronym.test(phrase.text)) cue += weights.acronym;
  else if (list.length === 1) cue += weights.single;
  if (!named && list.length < 5 && everyCapital(phrase).test(phrase.text)) cue += weights.plain;
  if (sightOf(phrase).letters === 0) cue += weights.number;
  return cue + shapeOf(phrase);
}

/** Evidence that a text is a degree. */
export function degreeCue(phrase: Phrase): number {
  const weights = cueWeights.degree;
  const { list } = cueWords(phrase);
  const length = degreeLength(phrase);
  let cue = length > 0 ? weights.begins : endsWithDegree(phrase) ? weights.ends : weights.other;
  if (length >= phrase.text.length - 1) cue += weights.whole;
  if (namesInstitution(phrase)) cue += weights.institution;
  if (list.length > 4) cue += weights.long;
  if (sightOf(phrase).letters === 0) cue += weights.number;
  return cue + shapeOf(phrase) * weights.shape;
}

/** Evidence that a text names a subject of study. */
export function areaCue(phrase: Phrase): number {
  const weights = cueWeights.area;
  const { list } = cueWords(phrase);
  let cue = namesInstitution(phrase) ? weights.institution : weights.other;
  if (beginsWithDegree(phrase)) cue += weights.degree;
  if (names(phrase, wordClass.subject)) cue += weights.subject;
  if (acronym.test(phrase.text)) cue += weights.acronym;
  else if (list.length === 1) cue += weights.single;
  const { digits, letters } = sightOf(phrase);
  if (digits > 0) cue += letters > 0 ? weights.digit : weights.number;
  return cue + shapeOf(phrase) + lowerCost(phrase.text);
}

const acronym = /^[\p{Lu}\d.&-]{2,7}$/u;
const everyCapital = prepared((of) => {
  const small = alternation([...words(of, 'of'), ...words(of, 'and')]);
  return new RegExp(`^\\p{Lu}[^\\s,]*(?:,? (?:\\p{Lu}[^\\s,]*|(?:${small})(?= )))*$`, 'u');
});

/** Tell whether a text ends in a word that is a degree in itself: "Federal Diploma". */
const endsWithDegree = answered((phrase): boolean => {
  const last = cueWords(phrase).list.at(-1) ?? '';
  return last.length > 4 && degreeLength(phraseOf(phrase, last)) === last.length;
});
