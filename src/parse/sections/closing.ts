import { prepared } from '../lexicon/lexicon.ts';
import type { Line } from '../lines/line.ts';
import { promisesReferences } from './promises-references.ts';
import { alternation, words } from '../lexicon/words.ts';

const declaration = prepared(
  (of) => new RegExp(`^[\\s_]*(?:${alternation(words(of, 'closings'))})(?![\\p{L}])`, 'iu'),
);
const placeOfDate = prepared(
  (of) =>
    new RegExp(
      `^(?:\\p{Lu}[\\p{L}. '’-]{1,40})?,?\\s*(?:(?:${alternation(words(of, 'dateParticles'))}|\\p{L}{2,4})\\s*)?[.,]?$`,
      'u',
    ),
);

/** How many lines at the end of a document are looked at. */
const looked = 10;
const longestSignature = 60;
/** Between the place and the date of a signature is no gap; an entry may have one before its dates. */
const wide = /\t| {3}/;

/**
 * Find the lines that close a document: a declaration or consent, place and date, a signature.
 * @returns the index of the first of them; the number of lines where there are none
 */
export function closingStart(lines: readonly Line[], isHeading: (line: Line) => boolean): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - looked); at--) {
    const line = lines[at] as Line;
    if (isHeading(line) || line.bullet) break;
    const apart = line.gap > 0 || at + 1 === start;
    if (declaration(line).test(line.text) || promisesReferences(line) || (apart && isPlaceAndDate(line)))
      start = at;
    else if (line.text.length > longestSignature) break;
  }
  return start;
}

/** "Passau, den 07.01.2026": a full date and a place, and nothing else. */
function isPlaceAndDate(line: Line): boolean {
  const { text, dates } = line;
  const [date] = dates;
  if (
    !date ||
    dates.length > 1 ||
    date.range ||
    (date.from?.value.length ?? 0) < (date.start > 0 && !wide.test(text) ? 7 : 10)
  )
    return false;
  return text.slice(date.end).trim() === '' && placeOfDate(line).test(text.slice(0, date.start).trim());
}
