import type { Feature } from './feature.ts';
import { type Fragment, fragmentOf } from './fragment.ts';
import { piecesOf } from './fragments.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';

/** "Quill, A., & Lee, B. (2019). Ink and water. Journal of Paper, 12(3), 44–51." */
const byAuthors =
  /^(?<rest>\p{Lu}[^()]{3,300}?)\s\((?:19|20)\d\d[a-z]?(?:,[^()]{1,20})?\)[.,:]?\s+(?<title>[^.?!]{4,300}[?!]?)(?:\.|(?<=[?!]))\s+(?<issuer>\p{Lu}[^.,(]{2,120})/u;
/** "Quill A, Lee B. Ink and water. Journal of Paper. 2019;12:44-51.", "… Journal of Paper 12.4 (2019)." */
const byInitials =
  /^(?<rest>\p{Lu}[\p{L}’'-]+ \p{Lu}{1,3}(?:, \p{Lu}[\p{L}’'-]+ \p{Lu}{1,3}){0,40}(?:,? et al)?)\.\s+(?<title>[^.?!"“]{4,300}[?!]?)(?:\.|(?<=[?!]))\s+(?<issuer>\p{Lu}[^.,(\d]{2,120}?)(?:\.\s+(?=(?:19|20)\d\d)|[.,]?\s+\d[\d.,:;()–-]*\s*\((?=(?:19|20)\d\d))/u;
/** "A. Quill, B. Lee. 2019. Ink and water. Journal of Paper 12 (3)." */
const byYear =
  /^(?<rest>\p{Lu}[^()\d]{3,300}?)[.,]?\s(?:19|20)\d\d[.:]\s+(?<title>[^.?!]{4,300}[?!]?)(?:\.|(?<=[?!]))\s+(?<issuer>\p{Lu}[^.,(\d]{2,120}?)(?=\s*(?:[.,(\d]|vol\b|$))/u;
/** "Ink and water. Journal of Paper, 2019." */
const byTitle =
  /^(?<title>\p{Lu}[^.?!]{12,300}[?!]?)(?:\.|(?<=[?!]))\s+(?<issuer>\p{Lu}[^.,(]{2,100}),\s+(?=[^.]{0,30}(?:19|20)\d\d)/u;

/** Read a publication that is cited on one line; undefined if a line is not a citation. */
export function readCitation(line: Line): Feature | undefined {
  const match =
    byAuthors.exec(line.text) ??
    byInitials.exec(line.text) ??
    byYear.exec(line.text) ??
    byTitle.exec(line.text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  let at = match.index;
  const fragments = (['rest', 'title', 'issuer'] as const).flatMap((slot): Fragment[] => {
    const text = groups[slot];
    if (!text) return [];
    const start = line.text.indexOf(text, at);
    at = start + text.length;
    return [fragmentOf(phraseOf(line, text), line, start, 'comma', slot)];
  });
  const { dates, ...pieces } = piecesOf(line);
  const cited = {
    ...pieces,
    fragments: [...fragments].sort(titleFirst),
    // "Journal of Paper. 2019.": elsewhere such a year could be part of the name.
    dates: dates.length > 0 ? dates : line.dates.slice(-1),
  };
  return {
    line,
    pieces: cited,
    tail: undefined,
    dated: cited.dates.length > 0,
    prose: false,
    bullet: line.bullet !== undefined,
    label: undefined,
    opens: undefined,
    ends: false,
    opensBody: false,
  };
}

const titleFirst = (a: Fragment, b: Fragment) =>
  Number(a.labelled === 'rest') - Number(b.labelled === 'rest');
