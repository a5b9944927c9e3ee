import { matchesIn } from '../../values/matches-in.ts';
import type { Range } from '../../message.ts';
import type { Slot } from './families.ts';
import { isHeaderDate } from './header-date.ts';
import type { Line } from '../lines/line.ts';
import { degreeLength } from '../tokens/cues.ts';
import { openerBefore } from '../tokens/opener-before.ts';
import { blanks, type Joint, jointOf, separator } from './joints.ts';
import { isBracketed } from '../tokens/brackets.ts';
import { findSeam } from '../tokens/seams.ts';
import { findUrls } from '../tokens/contacts.ts';
import type { DateToken } from '../tokens/dates.ts';
import { findScore, type ScoreToken } from '../tokens/score.ts';
import { alternation, key, wordSet, words } from '../lexicon/words.ts';
import { lexicon } from '../lexicon/lexicon.ts';

/** A stretch of a line that may fill one slot of an entry. */
export interface Fragment {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly joint: Joint;
  /** A label or the head of a column says what the fragment is. */
  readonly labelled?: Slot;
}

/** A line taken to pieces: what can fill slots, and what stands between. */
export interface Pieces {
  /** The line that the offsets of dates, score and addresses are of. */
  readonly line: Line;
  readonly fragments: readonly Fragment[];
  readonly dates: readonly DateToken[];
  readonly score?: ScoreToken;
  readonly urls: readonly { readonly start: number; readonly end: number }[];
  /** Durations, kinds of employment and the like: said by the dates already, or by no field. */
  readonly decorations: readonly Range[];
}

const unit = () => `(?:${alternation(words('durations').filter((word) => word.length > 1))})\\.?`;
const duration = lexicon(
  () => new RegExp(`^(?:(?:\\d{1,3}|less than a|a|one)\\+?\\s*${unit()}[,\\s]*(?:and\\s+)?)+$`, 'iu'),
);
/** A duration that a page puts behind dates: "· 3 yrs 2 mos". */
export const durationBehind = lexicon(
  () => new RegExp(`${blanks}(?:·\\s*)?(?:\\d{1,2}\\s+${unit()}\\s*){1,2}$`, 'iu'),
);
const gluedDuration = lexicon(() => new RegExp(`^\\s*(?:\\d{1,2}\\s*${unit()}\\s*)+$`, 'iu'));
/** A title in quotes is one name, whatever it holds. */
const quoted = /^(\s*["“„«])([^"“”»]{3,200}?)[,.]?["”»]\s*,?\s*/u;
/** Words before a subject of study, long enough to be no grammar alone. */
const subjects = lexicon(() => new Set(words('of').filter((word) => word.length > 4)));
/** "(expected)" says of a date what dates say already. */
const leads = lexicon(() => wordSet('from'));
const expiry = lexicon(
  () => new RegExp(`(?<![\\p{L}])(?:${alternation(words('expiry'))})\\s*(?::\\s*)?$`, 'iu'),
);
const employment = lexicon(() => wordSet('employment'));

/** Take a line to pieces at its dates, addresses and separators. */
export function piecesOf(line: Line): Pieces {
  const urls = findUrls(line.text, false);
  const written = line.dates.filter((date) => isHeaderDate(line.text, date));
  // When a certificate expires has no field: it stays unmapped, and is reported.
  const expiries = written.flatMap((date) => {
    const found = expiry().exec(line.text.slice(0, date.from?.start ?? date.to?.start ?? date.start));
    return found ? [{ start: found.index, end: date.end }] : [];
  });
  const dates = written.filter((date) => !expiries.some(({ end }) => end === date.end));
  const score = findScore(line.text);
  const holes = [...dates, ...expiries, ...urls, ...(score ? [score] : [])].sort((a, b) => a.start - b.start);
  const fragments: Fragment[] = [];
  const decorations: Range[] = [];
  let at = 0;
  for (const hole of [...holes, undefined]) {
    const end = hole?.start ?? line.text.length;
    if (hole && hole.start < at) continue;
    collect(line, at, end, fragments, decorations, at > 0);
    at = hole?.end ?? end;
  }
  return { line, fragments, dates, urls, decorations, ...(score && { score }) };
}

function collect(
  line: Line,
  from: number,
  to: number,
  fragments: Fragment[],
  decorations: Range[],
  apart: boolean,
): void {
  const text = line.text.slice(from, to);
  const dated = line.dates.length > 0;
  const opening: Joint = line.gap > 0 ? 'gap' : 'line';
  let joint: Joint = fragments.length === 0 ? opening : 'cell';
  let start = 0;
  if (apart && gluedDuration().test(text)) return void decorations.push([from, to]);
  const quote = quoted.exec(text);
  if (quote) {
    const [whole, opening = '', inside = ''] = quote;
    fragments.push({
      line,
      start: from + opening.length,
      end: from + opening.length + inside.length,
      text: inside,
      joint,
    });
    start = whole.length;
    joint = 'cell';
  }
  let announced = false;
  for (const match of [...matchesIn(text, separator()), undefined]) {
    if (match && (match.index < start || isBracketed(text, match))) continue;
    const end = match?.index ?? text.length;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const open = start + raw.indexOf(trimmed);
    if (duration().test(trimmed) || employment().has(key(trimmed)) || (dated && leads().has(key(trimmed))))
      decorations.push([from + open, from + open + trimmed.length]);
    else if (fragments.length > 0 && subjects().has(key(trimmed))) {
      // "Licencjat, kierunek: logistyka": the word says that a subject follows.
      decorations.push([from + open, from + open + trimmed.length]);
      announced = true;
    } else if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const lead = openerBefore(trimmed);
      if (lead > 0) decorations.push([from + open, from + open + lead]);
      push(line, from + open + lead, from + open + trimmed.length, joint, fragments, decorations);
      joint = 'space';
    }
    if (match) {
      joint = fragments.length === 0 ? opening : announced ? 'of' : jointOf(match);
      announced = false;
      start = match.index + match[0].length;
    }
  }
}

/** Names that meet with no separator between are fragments of their own; the slots decide whether they belong together. */
function push(
  line: Line,
  start: number,
  end: number,
  joint: Joint,
  fragments: Fragment[],
  decorations: Range[],
): void {
  const text = line.text.slice(start, end);
  const seam = findSeam(text);
  if (!seam) return void fragments.push({ line, start, end, text, joint });
  fragments.push({ line, start, end: start + seam.end, text: text.slice(0, seam.end), joint });
  const rest = text.slice(seam.start);
  // "10th passed": that it was passed says nothing of the subject.
  if (leads().has(key(rest)) && degreeLength(text) > 0)
    return void decorations.push([start + seam.start, end]);
  push(line, start + seam.start, end, seam.worded ? 'of' : 'space', fragments, decorations);
}
