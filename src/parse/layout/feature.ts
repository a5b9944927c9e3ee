import { addressAt } from '../tokens/address-line.ts';
import { readCitation } from './citation.ts';
import { isDegreeRow, isIssuedRow } from './named-rows.ts';
import { coursesIn } from './courses-in.ts';
import { datedRows, withoutStop } from './dated-rows.ts';
import type { LabelRole } from '../../words/language.ts';
import type { Family } from './families.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { durationBehind } from './durations.ts';
import { type Pieces, piecesOf } from './fragments.ts';
import { type Label, labelAt, labelRoles } from '../tokens/labels.ts';
import { clip, type Line } from '../lines/line.ts';
import { isQuoted } from './header-date.ts';
import { formOf } from './form.ts';
import { recountedIn } from './recounted.ts';
import { isProse } from '../tokens/sentence.ts';
import {
  beginWithDates,
  closesRange,
  datedDeeds,
  entryMarks,
  headsBelow,
  isBareDate,
  opensBelowDates,
  rolesIn,
  tellsWork,
} from './openings.ts';
import { headerLengthOf, tagsBehind, toolsBehind } from './prose-header.ts';
import { tableOf } from './table.ts';
import { nothingIn } from './labelled.ts';

/** What matters of a line for finding where entries begin. */
export interface Feature {
  readonly line: Line;
  /** The line taken to pieces; empty for bullets and prose, which head nothing. */
  readonly pieces: Pieces;
  /** Prose that follows the header on its line. */
  readonly tail: Line | undefined;
  /** The line holds a date where headers have it. */
  readonly dated: boolean;
  readonly prose: boolean;
  readonly bullet: boolean;
  /** Up to here the line is a label, or all of it is the head of a table. */
  readonly label: number | undefined;
  /** What begins an entry wherever it comes again: the label, the first column of a table, a sentence about a job. */
  readonly opens: string | undefined;
  /** A label tells that the line's date, or an open end, ends the entry. */
  readonly ends: boolean;
  /** A bullet that names a role under the employer, as all beside it do. */
  readonly isRole?: boolean;
  /** The line announces duties, courses or the like: the header ends above it. */
  readonly opensBody: boolean;
}

const announcesBody = (role: LabelRole) => role === 'duties' || role === 'keywords' || role === 'courses';
/** "Visa: H-1B" is about the person, "Visa" and "Visa	2019" may be an employer. */
const isPersonal = (label: Label | undefined, text: string) =>
  label !== undefined &&
  label.roles.includes('personal') &&
  (/[:：]\s*$/.test(text.slice(0, label.length)) || label.key.split(' ').length > 2);

/** Look at each line of a section once. */
export function featuresOf(family: Family, lines: readonly Line[]): readonly Feature[] {
  const readers = [tableOf(family, lines), formOf(family, lines), recountedIn(family, lines)];
  const marksEntries = entryMarks(lines);
  const isDatedDeed = datedDeeds(lines);
  const rowOf = datedRows(lines);
  const hasDegrees = family.slots.degree !== undefined;
  const isCourse = hasDegrees ? coursesIn(lines) : () => false;
  const features = lines.map((line, index): Feature => {
    const cited = family.cited ? readCitation(line) : undefined;
    if (cited) return cited;
    const bullet = (line.bullet !== undefined && !marksEntries(line)) || isCourse(line);
    const label = bullet ? undefined : labelAt(line);
    for (const read of readers) {
      const known = read?.(line, index);
      if (known) return known;
    }
    const opensBody =
      (label?.roles.some(announcesBody) ?? false) ||
      labelRoles(line).some(announcesBody) ||
      isPersonal(label, line.text);
    const tools = family.tagged ? toolsBehind(line) : undefined;
    const undated = undatedText(tools ? clip(line, 0, tools.head) : line);
    const ofSchool = isDegreeRow(family, line, undated);
    const row = rowOf(line) ?? (ofSchool ? withoutStop(line) : undefined);
    const tells =
      !opensBody && !row && isProse(phraseOf(line, undated)) && !ofSchool && !isIssuedRow(family, line);
    const tagged = family.slots.organization ? tagsBehind(line) : undefined;
    const split = row ?? tagged ?? (tells ? headerLengthOf(family, line, lines[index - 1]) : undefined);
    const head = split ? clip(line, 0, split.head) : line;
    // "GPA: 3.71; Dean's List 2015-2016": the dates are of what is behind the grade.
    const isGraded = hasDegrees && line.dates.length > 0 && label?.roles.includes('score') === true;
    const quotes = line.dates.some((date) => isQuoted(line.text, date));
    const prose = opensBody || isCourse(line) || isGraded || quotes || isDatedDeed(line) || (tells && !split);
    const address = bullet ? undefined : addressAt(line);
    const pieces =
      address !== undefined
        ? addressOn(line, address)
        : prose
          ? nothingIn(line)
          : piecesOf(head, family.issued, hasDegrees);
    const dated = !prose && pieces.dates.length > 0;
    const tail =
      split && line.text.slice(split.tail).trim() !== ''
        ? clip(line, split.tail, line.text.length)
        : undefined;
    // A section may begin, and continue, with a label whose value fits no slot.
    const opens = index === 0 ? label?.key : undefined;
    return { line, pieces, tail, dated, prose, bullet, label: undefined, opens, ends: false, opensBody };
  });
  const dateFirst = beginWithDates(features);
  const roles = rolesIn(features);
  return features.map((feature, index) => {
    if (roles.has(feature))
      return feature.dated ? { ...feature, isRole: true } : { ...feature, bullet: false };
    const above = features[index - 1];
    const belowHead = isBareDate(above) && features[index - 2]?.prose === false;
    const belowBody = above !== undefined && (above.bullet || above.prose);
    if (family.tagged && (belowHead || belowBody) && isTagLine(feature.line)) return asTags(feature);
    if (headsBelow(features, index, dateFirst))
      return { ...asTags(feature), label: feature.line.text.length };
    if (closesRange(features, index)) return { ...feature, dated: false, ends: true };
    if (opensBelowDates(features, index))
      return { ...feature, bullet: false, prose: false, pieces: piecesOf(feature.line, family.issued) };
    if (tellsWork(features, index)) return asTags(feature);
    return isBareDate(above) ? belowDate(feature) : feature;
  });
}

const addressOn = (line: Line, start: number): Pieces => ({
  ...nothingIn(line),
  urls: [{ start, end: line.text.length }],
  decorations: start > 0 ? [[0, start]] : [],
});

/** "Maps · Extensions · Scripts" below a body: keywords of the entry. */
export const isTagLine = ({ text, dates, bullet }: Line): boolean =>
  !bullet && dates.length === 0 && tagLine.test(text);
const tagLine = /^[^·|.]{1,40}(?: [·|] [^·|.]{1,40})+$/;
const asTags = (feature: Feature): Feature => ({
  ...feature,
  pieces: nothingIn(feature.line),
  dated: false,
  prose: true,
});

/** What is on the line below a date is often a place. */
function belowDate(feature: Feature): Feature {
  const [first, ...others] = feature.pieces.fragments;
  if (first?.joint !== 'line') return feature;
  return { ...feature, pieces: { ...feature.pieces, fragments: [{ ...first, joint: 'date' }, ...others] } };
}

/** What any duration at the end of a line looks like: cheaper to ask than what each language calls it. */
const endsInDuration = /\d\s+\p{L}+\.?\s*$/u;

/** The text of a line without its dates: "2019 – 2020 Cook" is no longer for them, "Expected graduation: May 2026" nothing else. */
function undatedText(line: Line): string {
  const { text, dates } = line;
  // "tinyclock      Jan. 2026"
  const isCell = (start: number, end: number) =>
    end === text.length && (start === 0 || /\s{2}$/.test(text.slice(0, start)));
  const rest = dates.reduceRight(
    (left, { range, start, end }) =>
      range || isCell(start, end) ? left.slice(0, start) + left.slice(end) : left,
    text,
  );
  return endsInDuration.test(rest) ? rest.replace(durationBehind(line), '').trim() : rest.trim();
}
