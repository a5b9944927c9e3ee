import { phraseOf, type Phrase } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import { organizationCue, titleCue } from '../tokens/cues.ts';
import { countWords } from '../tokens/scan.ts';
import { beginsAsProse, hasLowerWords } from '../tokens/sentence.ts';

/** A full stop after a word that is not an abbreviation. */
export const fullStop: RegExp = /(?<=\p{L}{3}|\))(?<!\b(?:assoc|bros|corp|dept|inc|ltd|pvt|univ))\.\s*$/iu;

/** "2018 – 2020. Receptionist. Hotel Alma, Nerja. Bookings and the till.": how far names go after the dates; 0 for none. */
export function namesBehind(line: Line, from: number): number {
  let end = 0;
  let isTitle = false;
  for (const { index, 0: text } of line.text.slice(from).matchAll(sentence)) {
    const names = text
      .replace(/\.\s*$/, '')
      .split(/[,;–—|]\s|\s{3,}/)
      .map((name) => phraseOf(line, name.trim()))
      .filter(({ text: name }) => /[\p{L}\d]/u.test(name));
    const titles = names.some((name) => titleCue(name) > 1);
    // What is behind a title alone may be an employer that no word tells: "Waiter. El Olivar, Nerja."
    const named = titles || isTitle || names.some((name) => organizationCue(name) > 1);
    if (!named || text.length > longestNamed || !names.every(isShaped)) break;
    isTitle = titles && names.length === 1;
    end = from + index + (fullStop.exec(text)?.index ?? text.length);
  }
  return end;
}
/** As names are: in a capital or a digit, and short, even more so where words in small letters follow. */
const isShaped = (phrase: Phrase) =>
  /^[("“]?[\p{Lu}\d]/u.test(phrase.text) &&
  countWords(phrase) < (hasLowerWords(phrase) ? 6 : 8) &&
  !beginsAsProse(phrase);
const sentence = /[^.]+(?:\.(?!\s)[^.]*|(?<=\b\p{L}{1,3})\.[^.]*)*\.?/gu;
const longestNamed = 120;
