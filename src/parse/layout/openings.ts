import { phraseOf } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import { kindByWord } from '../tokens/heading-words.ts';
import { labelAt } from '../tokens/labels.ts';
import { namesOrganization, organizationCue, titleCue, worksAlone } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { countWords } from '../tokens/scan.ts';
import { hasLowerWords, tellsDeed } from '../tokens/sentence.ts';
import type { Feature } from './feature.ts';

/** Bullets before dates mark entries, where nearly all that are so far in do; those before labels mark a form. */
export function entryMarks(lines: readonly Line[]): (line: Line) => boolean {
  const bullets = lines.filter(({ bullet }) => bullet !== undefined);
  const dated = bullets.filter(({ dates: [date] }) => date?.range && date.start < 4);
  const indent = dated[0]?.indent;
  const beside = bullets.filter((line) => line.indent === indent);
  const others = lines.some((line) => line.bullet === undefined || line.indent !== indent);
  const marks = others && dated.length > 1 && dated.length >= 0.6 * beside.length;
  // Forms set bullets before their labels.
  const labelled = bullets.filter((line) => labelAt(line) !== undefined);
  const isForm = labelled.length > 3 && labelled.length >= 0.5 * bullets.length;
  const isCounted = countsEntries(lines);
  return (line) =>
    (marks && line.indent === indent) ||
    (isForm && labelled.includes(line)) ||
    (isCounted && isNumbered(line));
}

/** "1. Oven care" above "Crumb Hall, Bath, May 2019": numbers count entries where each heads rows without a bullet, with a date. */
function countsEntries(lines: readonly Line[]): boolean {
  const starts = lines.flatMap((line, at) => (isNumbered(line) ? [at] : []));
  if (starts.length < 2 || lines.some((line) => line.bullet !== undefined && !isNumbered(line))) return false;
  return starts.every((start, index) => {
    const rows = lines.slice(start, starts[index + 1]);
    return rows.length > 1 && rows.length < 5 && rows.slice(1).some(({ dates }) => dates.length > 0);
  });
}
const isNumbered = ({ bullet, source }: Line) =>
  bullet !== undefined && /^\(?(?:\d{1,2}|[ivx]{1,4})[.)]/.test(source.text.slice(...bullet));

/**
 * Dates with a colon before what was done tell deeds of an entry, where the first dates of the section stand alone:
 * "Apr 2012: Built a mill for Crumb Ltd" below "Freelance", "2012 – 2014".
 */
export function datedDeeds(lines: readonly Line[]): (line: Line) => boolean {
  const first = lines.find(({ dates }) => dates.some(({ weak }) => !weak));
  return first && isDateAlone(first) ? tellsDated : () => false;
}
/** "Apr 2012: Built …" */
export const tellsDated = ({ text, dates: [date] }: Line): boolean =>
  date?.start === 0 && /^\s?:\s\S/.test(text.slice(date.end));

/** Tell whether a line is a range of dates and nothing else. */
export const isDateAlone = ({ text, dates: [date] }: Line): boolean =>
  date?.range === true && date.start === 0 && date.end === text.length;

/** Tell whether a line holds dates and nothing else that could fill a slot. */
export const isBareDate = (feature: Feature | undefined): boolean =>
  feature !== undefined && feature.dated && feature.pieces.fragments.length === 0;

/** "Domestic work across Cumbria" below "Self-employed electrician	2009": no employer is missing, so it is none. */
export function tellsWork(features: readonly Feature[], index: number): boolean {
  const [above, { line, dated, bullet }] = [features[index - 1], features[index] as Feature];
  if (!above?.dated || dated || bullet || !worksAlone(above.line)) return false;
  return hasLowerWords(line) && !namesOrganization(line);
}

/** Tell whether a bullet below dates that nothing heads names the role: "2021 – Present" above "• Head Baker, Crumb Ltd". */
export function opensBelowDates(features: readonly Feature[], index: number): boolean {
  const [above, dates, feature] = [features[index - 2], features[index - 1], features[index] as Feature];
  return feature.bullet && isBareDate(dates) && (above === undefined || above.bullet) && namesRole(feature);
}

/**
 * The bullets that name roles under one employer: those of a run of bullets which all name one, with its dates; then
 * others with their glyph, above bullets with another: "– Accountant" above "• Closed the books".
 */
export function rolesIn(features: readonly Feature[]): ReadonlySet<Feature> {
  const runs: Feature[][] = [[]];
  for (const feature of features) {
    if (feature.bullet) runs.at(-1)?.push(feature);
    else runs.push([]);
  }
  const dated = runs.filter((run) => run.every((one) => one.dated && namesRole(one))).flat();
  const glyphs = new Set(dated.map(glyphOf));
  const alone = runs
    .filter((run) => run.length > 1)
    .flatMap(([first, second]) =>
      first && second && glyphs.has(glyphOf(first)) && !glyphs.has(glyphOf(second)) && namesRole(first)
        ? [first]
        : [],
    );
  return new Set([...dated, ...alone]);
}

const glyphOf = ({ line: { bullet, source } }: Feature) => bullet && source.text.slice(...bullet).trim();

const namesRole = ({ line }: Feature) =>
  line.text.length < longestRole &&
  !tellsDeed(line) &&
  !/[.!?:]$/.test(line.text) &&
  titleCue(phraseOf(line, line.text.split(/,| at | @ | [–—|-] /)[0] as string)) > 1;
const longestRole = 90;

/** Tell whether nearly all entries of a section begin with their dates. */
export function beginWithDates(features: readonly Feature[]): boolean {
  const dated = features.filter(({ dated: has, bullet }) => has && !bullet);
  return (
    dated.length > 1 && dated.filter(({ line }) => line.dates[0]?.start === 0).length >= 0.8 * dated.length
  );
}

/** "Vocational" above "2019 – 2021  Engineer, …": where entries begin with dates, a word or two above one head a part of the section. */
export function headsBelow(features: readonly Feature[], index: number, dateFirst: boolean): boolean {
  const { line, dated, bullet, label } = features[index] as Feature;
  const below = features[index + 1];
  if (!dateFirst || dated || bullet || label !== undefined || !below?.dated || isBareDate(below))
    return false;
  if (below.line.dates[0]?.start !== 0 || countWords(line) > 2 || !/^\p{Lu}[\p{L} &/-]+:?$/u.test(line.text))
    return false;
  if (kindByWord(line)) return true;
  // "Filing" right below "Bookings and invoices" is one more task.
  const isApart = index === 0 || line.gap > 0 || line.level !== undefined;
  return isApart && titleCue(line) < 1 && organizationCue(line) < 1 && degreeLength(line) === 0;
}

/** A date alone on its line closes the range that the line above begins: "2016 –" above "2019". */
export function closesRange(features: readonly Feature[], index: number): boolean {
  const [above, feature] = [features[index - 1], features[index] as Feature];
  if (!isBareDate(feature) || !above?.dated || feature.bullet || feature.label !== undefined) return false;
  const [first, last] = [above.pieces.dates.at(-1)?.from, dateIn(feature)];
  if (!first || !last || first.value > last.value) return false;
  return rangeBegun.test(above.line.text);
}

/** The one date of a line that is not a range. */
const dateIn = ({ pieces: { dates } }: Feature) => {
  const [date] = dates;
  return dates.length === 1 && date && !(date.from && date.to) && !date.open
    ? (date.from ?? date.to)
    : undefined;
};
const rangeBegun = /[-–—]\s*$/;
