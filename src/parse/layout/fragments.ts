import { matchesIn } from '../../values/matches-in.ts';
import { isRegion } from '../../values/region.ts';
import type { Range } from '../../message.ts';
import { isHeaderDate } from './header-date.ts';
import type { Line } from '../lines/line.ts';
import { isSelfEmployed } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { openerBefore } from '../tokens/opener-before.ts';
import { type Fragment, fragmentOf } from './fragment.ts';
import { type Joint, isOfIssued, isOfName, isSum, jointOf, separator } from './joints.ts';
import { goesOnSmall, subjects, subjectsIn } from './colon.ts';
import { isDetail } from './details.ts';
import { duration, gluedDuration } from './durations.ts';
import { findSeam, wholeDegree } from '../tokens/seams.ts';
import { findBracketedHosts, findUrls } from '../tokens/contacts.ts';
import type { DateToken } from '../tokens/dates.ts';
import { findScore, type ScoreToken } from '../tokens/score.ts';
import { alternation, keyOf, wordSet, words } from '../lexicon/words.ts';
import { phraseOf, within } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { holds } from '../tokens/scan.ts';
import { prepared } from '../lexicon/lexicon.ts';

/** A line taken to pieces: what can fill slots, and what is between. */
export interface Pieces {
  /** The line that the offsets of dates, score and addresses are of. */
  readonly line: Line;
  readonly fragments: readonly Fragment[];
  readonly dates: readonly DateToken[];
  readonly score: ScoreToken | undefined;
  readonly urls: readonly { readonly start: number; readonly end: number }[];
  /** Durations and the like: the dates say them already. */
  readonly decorations: readonly Range[];
  /** What no field of JSON Resume takes: kinds of employment, and durations that the dates do not say. */
  readonly details: readonly Range[];
}

/** A title in quotes is one name, whatever it holds. */
const quoted = /^(\s*["“„«])([^"“”»]{3,200}?)[,.]?["”»]\s*(?:,|[–—-](?=\s))?\s*/u;
/** "специальность «Финансы»": a word for the subject before its name in quotes. */
const namedSubject = prepared(
  ({ languages }) =>
    new RegExp(
      `^(?:${alternation(languages.flatMap(({ labels }) => labels.area))})\\s+["“„«](?=[^"“”»]{3,200}["”»]$)`,
      'iu',
    ),
);
/** "(expected)" says of a date what dates say already. */
const leads = prepared((of) => wordSet(of, 'from'));
const expiry = prepared(
  (of) => new RegExp(`(?<![\\p{L}])(?:${alternation(words(of, 'expiry'))})\\s*(?::\\s*)?$`, 'iu'),
);

/**
 * Take a line to pieces at its dates, addresses and separators.
 * @param isTitle the line names a work or an award, which may have a colon inside
 * @param ofSchool the line names schools and degrees, which hold no years
 */
export function piecesOf(line: Line, isTitle = false, ofSchool = false): Pieces {
  const urls = [...findUrls(line.text, false), ...findBracketedHosts(line.text)];
  const written = line.dates.filter((date) => isHeaderDate(line.text, date, ofSchool));
  // When a certificate expires has no field: it stays unmapped, and is reported.
  const expiries = written.flatMap((date) => {
    const found = expiry(line).exec(line.text.slice(0, date.from?.start ?? date.to?.start ?? date.start));
    return found ? [{ start: found.index, end: date.end }] : [];
  });
  const dates = written.filter((date) => !expiries.some(({ end }) => end === date.end));
  const score = findScore(line);
  const holes = [...dates, ...expiries, ...urls, ...(score ? [score] : [])].sort((a, b) => a.start - b.start);
  const fragments: Fragment[] = [];
  const [decorations, details]: [Range[], Range[]] = [[], []];
  let at = 0;
  for (const hole of [...holes, undefined]) {
    const end = hole?.start ?? line.text.length;
    if (hole && hole.start < at) continue;
    const behindDate = dates.some((date) => date.end === at);
    const whole = ofSchool ? subjectsIn(line, line.text.slice(at, end)) : undefined;
    collect(line, at, end, { fragments, decorations, details }, at > 0, { behindDate, isTitle, whole });
    at = hole?.end ?? end;
  }
  return { line, fragments, dates, score, urls, decorations, details };
}

function collect(
  line: Line,
  from: number,
  to: number,
  {
    fragments,
    decorations,
    details,
  }: Readonly<Record<'decorations' | 'details', Range[]>> & {
    readonly fragments: Fragment[];
  },
  apart: boolean,
  { behindDate, isTitle, whole }: { behindDate: boolean; isTitle: boolean; whole: Range | undefined },
): void {
  const stretch = phraseOf(line, line.text.slice(from, to));
  const [text, before] = [stretch.text, fragments.length];
  const dated = line.dates.length > 0;
  const opening: Joint = line.gap > 0 ? 'gap' : 'line';
  // "2017 – 2020, Bristol": what a comma parts from the dates continues what is above them.
  const first: Joint = behindDate && /^\s?,\s/.test(text) ? 'date' : opening;
  let joint: Joint = fragments.length === 0 ? first : 'cell';
  let start = 0;
  // "2019 (6 months)" says more than the year.
  const lasts = dated && !line.dates.some(({ range }) => range) ? details : decorations;
  if (apart && gluedDuration(line).test(text)) return void lasts.push([from, to]);
  const quote = quoted.exec(text);
  if (quote) {
    const [quotation, opening = '', inside = ''] = quote;
    fragments.push(fragmentOf(phraseOf(line, inside), line, from + opening.length, joint));
    start = quotation.length;
    joint = 'cell';
  }
  let [announced, behindDegree] = [false, false];
  for (const match of [...matchesIn(text, separator(line)), undefined]) {
    if (
      match &&
      (match.index < start ||
        (whole && match.index > whole[0] && match.index < whole[1]) ||
        isOfName(stretch, match) ||
        (isTitle && (isOfIssued(text, match) || goesOnSmall(line, text, start, match))))
    )
      continue;
    const end = match?.index ?? text.length;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const open = start + raw.indexOf(trimmed);
    const phrase = phraseOf(line, trimmed);
    const folded = keyOf(phrase);
    const inBracket = text[start - 1] === '(' && joint === 'bracket';
    const range: Range = [from + open, from + open + trimmed.length];
    // "Self-employed", or "Freelance, Leeds", has the place of an employer.
    const isAlone = start === 0 && /^(?:,|\s{2}|\s?\t|\s?$)/.test(text.slice(end));
    const isEmployer = fragments.length === 0 && isAlone && isSelfEmployed(phrase);
    if (duration(line).test(trimmed)) lasts.push(range);
    else if (isDetail(phrase, { before: fragments, inBracket, isEmployer })) details.push(range);
    else if (dated && leads(line).has(folded) && !isRegion(trimmed)) decorations.push(range);
    else if (fragments.length > 0 && subjects(line).has(folded)) {
      // "Licencjat, kierunek: logistyka": the word says that a subject follows.
      decorations.push(range);
      announced = true;
    } else if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const named = holds(line, trigger.label) ? namedSubject(line).exec(trimmed)?.[0].length : undefined;
      if (named) {
        fragments.push(fragmentOf(within(phrase, named, -1), line, range[0] + named, 'of'));
        decorations.push([range[0], range[0] + named]);
      } else {
        const lead = openerBefore(phrase);
        if (lead > 0) decorations.push([range[0], range[0] + lead]);
        push(
          line,
          range[0] + lead,
          range[1],
          isTitle && joint === 'comma' && isSum(trimmed) ? 'cell' : joint,
          behindDegree ? 'cell' : undefined,
          fragments,
          decorations,
        );
      }
      joint = 'space';
    }
    if (match) {
      // "Bachelor of Science : Accounting Arden College": a subject follows, and surely a school behind it.
      behindDegree = match[0].trim() === ':' && trimmed !== '' && wholeDegree(phrase) === trimmed.length;
      const isFirst = fragments.length === 0 || (first === 'date' && fragments.length === before);
      joint = isFirst ? first : announced ? 'of' : jointOf(line, match);
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
  further: Joint | undefined,
  fragments: Fragment[],
  decorations: Range[],
): void {
  const phrase = phraseOf(line, line.text.slice(start, end));
  const seam = findSeam(phrase);
  if (!seam) return void fragments.push(fragmentOf(phrase, line, start, joint));
  fragments.push(fragmentOf(within(phrase, 0, seam.end), line, start, joint));
  const rest = within(phrase, seam.start);
  // "10th passed": that it was passed says nothing of the subject.
  if (leads(line).has(keyOf(rest)) && degreeLength(phrase) > 0)
    return void decorations.push([start + seam.start, end]);
  push(line, start + seam.start, end, further ?? seam.joint, further, fragments, decorations);
}
