import type { Block } from '../layout/cut.ts';
import { bodyOf, filled, headerPeriod, headerUrls } from './block-facts.ts';
import { type Draft, put } from '../lines/facts.ts';
import type { Marker } from '../lines/marker.ts';
import { labelAt, labelRoles } from '../tokens/labels.ts';
import { factIn, factOf, type Line } from '../lines/line.ts';
import { listed } from './listed.ts';
import { findScore, type ScoreToken } from '../tokens/score.ts';
import type { EducationRoles } from '../vocabulary.ts';

/** Read a degree from its block. */
export function readEducation(block: Block, mark: Marker, group?: Block): Draft<EducationRoles> {
  const entry: Draft<EducationRoles> = {};
  for (const slot of ['institution', 'degree', 'area'] as const) {
    for (const fact of filled(block, slot)) put(entry, slot, fact);
  }
  if (group && !entry.institution)
    for (const fact of filled(group, 'institution')) put(entry, 'institution', fact);
  for (const url of headerUrls(block)) put(entry, 'url', url);
  const { start, end, single } = headerPeriod(block, mark);
  const last = end ?? single;
  if (start) put(entry, 'start', start);
  if (last) put(entry, 'end', last);
  readBody(block, entry, mark);
  return entry;
}

function readBody(block: Block, entry: Draft<EducationRoles>, mark: Marker): void {
  const { lines } = bodyOf(block);
  for (const { pieces } of block.features.slice(0, block.header))
    readScore(pieces.line, entry, mark, pieces.score);
  let courses = false;
  for (const { line, bullet } of lines) {
    const label = labelAt(line);
    if (labelRoles(line).includes('courses')) {
      mark('label', line);
      courses = true;
    } else if (label?.roles.includes('courses')) {
      mark('label', line, 0, label.length);
      for (const course of listed(line, label.length)) put(entry, 'course', course);
    } else if (label?.roles.includes('score') && !findScore(line)) {
      mark('label', line, 0, label.length);
      put(entry, 'score', factIn(line, label.length, line.text.length));
    } else if (!readScore(line, entry, mark) && (bullet || courses))
      for (const course of isList(line, courses) ? listed(line, 0) : [factOf(line)])
        put(entry, 'course', course);
  }
}

/** Commas part courses below a label alone: elsewhere one course may have some in its name. */
const isList = ({ text }: Line, labelled: boolean) =>
  / [·|] /.test(text) || (labelled && text.split(', ').length > 2);

/** Read the grade of a line; tells whether the line says nothing else. */
function readScore(line: Line, entry: Draft<EducationRoles>, mark: Marker, known?: ScoreToken): boolean {
  const score = known ?? findScore(line);
  if (!score || entry.score) return false;
  if (score.value > score.start) mark('label', line, score.start, score.value);
  put(entry, 'score', factIn(line, score.value, score.end));
  return line.text.trim().length < score.end - score.start + 4;
}
