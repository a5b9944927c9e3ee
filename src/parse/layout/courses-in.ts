import { namesDistinction, namesInstitution } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { labelAt, labelRoles } from '../tokens/labels.ts';
import type { Line } from '../lines/line.ts';
import { placeLikeness } from '../tokens/place.ts';
import { findScore } from '../tokens/score.ts';
import { placeLikelihoods } from '../weights.ts';

/** So many lines are a list, though no bullets say so. */
const fewest = 3;
const longest = 60;

/** "MATH 1007 – Calculus" */
const code = /^[A-Z]{2,5}[ -]?\d{2,4}[A-Z]?\b/;

/**
 * Find the courses of degrees: those with a code, and those that are listed without bullets, "Algorithms", "Optics".
 * The latter are below the dates; where entries begin with their dates, what is below those heads the entry.
 */
export function coursesIn(lines: readonly Line[]): (line: Line) => boolean {
  const isList = lines.length > fewest + 1 && !beginsWithDate(lines[0]);
  const dated = lines.flatMap((line, index) => (isList && line.dates.length > 0 ? [index] : []));
  const listed = new Set(dated.flatMap((index) => listAt(lines, index + 1)));
  return (line) => listed.has(line) || (code.test(line.text) && !beginsWithDate(line));
}

function listAt(lines: readonly Line[], from: number): readonly Line[] {
  const below = lines.slice(from);
  const end = below.findIndex((line) => !mayBeCourse(line));
  const run = end < 0 ? below : below.slice(0, Math.max(0, end - headLength(below, end)));
  return run.length < fewest ? [] : run;
}

/** How many lines above one that is surely of the next degree head it too. */
function headLength(lines: readonly Line[], at: number): number {
  const first = lines[at] as Line;
  if (first.gap > 0 && lines.slice(1, at).every(({ gap }) => gap === 0)) return 0;
  if (beginsWithDate(first)) return 2;
  return Number(degreeLength(first) > 0 !== namesInstitution(first));
}

const beginsWithDate = (line: Line | undefined) => line?.dates[0]?.start === 0;

const mayBeCourse = (line: Line) =>
  line.dates.length === 0 &&
  line.bullet === undefined &&
  line.text.length <= longest &&
  /\p{Ll}/u.test(line.text) &&
  !/[.:|@\t]| {3}|, /.test(line.text) &&
  labelAt(line) === undefined &&
  labelRoles(line).length === 0 &&
  degreeLength(line) === 0 &&
  findScore(line) === undefined &&
  !namesInstitution(line) &&
  !namesDistinction(line) &&
  placeLikeness(line) < placeLikelihoods.sure;
