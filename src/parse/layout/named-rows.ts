import { phraseOf, within } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import { namesInstitution } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { openerBefore } from '../tokens/opener-before.ts';
import { isProse, longestName, tellsDeed } from '../tokens/sentence.ts';
import type { Family } from './families.ts';

/** "Laurea triennale in Economia, Università di …, 2013": one row with a degree, and a school or a date, or the name of a school. */
export function isDegreeRow(family: Family, line: Line, text: string): boolean {
  if (family.slots.degree === undefined || /[!?:]$/.test(text)) return false;
  const stop = /\p{L}{4}\.\s+(?=\p{Lu})/u.exec(text);
  // "… Cooking. Olivar College (Nerja)": what is behind a full stop may be the school.
  if (stop && !namesInstitution(phraseOf(line, text.slice(stop.index + stop[0].length)))) return false;
  const whole = phraseOf(line, text.replace(/^[^\p{L}]+(?:years?[’']?\s+)?|\.$/giu, ''));
  const phrase = within(whole, openerBefore(whole));
  const isNamed = text.length < longestName && namesInstitution(phrase);
  if (degreeLength(phrase) > 0) return line.dates.length > 0 || isNamed;
  return isNamed && !smallWord.test(text);
}
/** Names of schools have no long words in small letters. */
const smallWord = /(?<![\p{L}’'])\p{Ll}{5}/u;

/** "2022 – Handling of food, Guild of Bakers": long, but one row with a date at an edge, and no sentence. */
export function isIssuedRow(family: Family, line: Line): boolean {
  const { text, dates, strong } = line;
  const last = dates.at(-1);
  if (!family.issued || !last || text.length > longestRow) return false;
  // Strong text before the rest of a line is a name, whatever it begins with.
  if (tellsDeed(line) && !(strong !== undefined && strong < text.length)) return false;
  if (/\p{L}{4}[!?]\s+\p{Lu}/u.test(text)) return false;
  const parts = text.split(/(?<=\p{L}{4}|\))\.\s+/u);
  if (parts.length > 1 && !areNames(line, parts)) return false;
  const isSentence = /[.!?:]$/.test(text) && !/(?<!\p{L})\p{L}{1,4}\.$/u.test(text);
  // "2024 (10 hours)"
  const behind = text.slice(last.end).replace(parts.length > 1 ? /\.$/ : '', '');
  const endsWithDate = /^\s*(?:\([^()]{1,20}\)|\))?$/.test(behind);
  return endsWithDate || (dates[0]?.start === 0 && !isSentence);
}
const longestRow = 180;

/** "Handling of food. Guild of Bakers. 10 hours. May 2022.": full stops may part names, as commas do. */
const areNames = (line: Line, parts: readonly string[]) =>
  parts.length <= mostParts &&
  parts.every((text) => text.length < longestPart && !isProse(phraseOf(line, text)));
const longestPart = 70;
const mostParts = 5;
