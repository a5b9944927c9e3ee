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

/**
 * Find the courses that are listed without bullets below a degree: "Algorithms", "Linear algebra", "Optics".
 * They are below its dates; where entries begin with their dates, what is below those heads the entry.
 */
export function courseLists(lines: readonly Line[]): (line: Line) => boolean {
  if (lines.length < fewest + 2 || beginsWithDate(lines[0])) return () => false;
  const found = lines.flatMap((line, index) => (line.dates.length > 0 ? listAt(lines, index + 1) : []));
  const courses = new Set(found);
  return (line) => courses.has(line);
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
