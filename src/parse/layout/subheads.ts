import { organizationCue, titleCue } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { countWords } from '../tokens/scan.ts';
import type { Feature } from './feature.ts';

/** Tell whether a line holds dates and nothing else that could fill a slot. */
export const isBareDate = (feature: Feature | undefined): boolean =>
  feature !== undefined && feature.dated && feature.pieces.fragments.length === 0;

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
  return titleCue(line) < 1 && organizationCue(line) < 1 && degreeLength(line) === 0;
}
