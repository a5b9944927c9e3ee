import type { LabelRole } from '../../words/language.ts';
import type { Family } from './families.ts';
import type { Feature } from './feature.ts';
import { dashLabelAt, type Label, labelAt, labelRoles } from '../tokens/labels.ts';
import { clip, type Line } from '../lines/line.ts';
import { piecesOf } from './fragments.ts';
import { featureOf, nothingIn, tell, labelledBy } from './labelled.ts';
import { keyOf } from '../lexicon/words.ts';

/** What identifies an entry of a form; without it there is none. */
const telling: readonly LabelRole[] = ['organization', 'institution', 'title', 'degree', 'dates', 'start'];

/** How the line at an index reads as a part of a form; undefined if it is not one. */
type FormReader = (line: Line, index: number) => Feature | undefined;

/** Read the lines of a section that tell by labels what they say: before a value, or on a line above it. */
export function formOf(family: Family, lines: readonly Line[]): FormReader {
  const apart = labelsApart(family, lines);
  const filledIn = isFilledIn(lines);
  return (line, index) => {
    const answered = apart.get(index);
    if (answered) return answered;
    const placed = placedRow(family, line);
    if (placed) return placed;
    if (line.bullet && !filledIn) return undefined;
    const label = labelAt(line) ?? dashLabelAt(line);
    const labelled = labelledBy(family, line, label);
    return labelled && label ? { ...labelled, opens: label.key } : labelled;
  };
}

const dashes = /^(\P{L}*\p{Lu}.{1,60}?) [-–] +(?=\p{Lu})([^-–—\d]{2,50}) [-–]$/u;

/** "Crumb Ltd - Bath, Somerset -": job portals put the place between two dashes. */
function placedRow(family: Family, line: Line): Feature | undefined {
  const [, name, place] = dashes.exec(line.text) ?? [];
  const slot = family.labels.organization;
  if (!name || !place || !slot || !family.labels.place) return undefined;
  const from = line.text.indexOf(place, name.length);
  const parts = [
    tell(piecesOf(clip(line, 0, name.length)), [slot]),
    tell(piecesOf(clip(line, from, from + place.length)), ['place']),
  ];
  return featureOf(line, { ...nothingIn(line), fragments: parts.flatMap(({ fragments }) => fragments) }, 0);
}

/** In a form no line has a date but after a label, and more than one kind of label comes: its bullets are labelled lines. */
function isFilledIn(lines: readonly Line[]): boolean {
  const found = new Set<LabelRole>();
  for (const line of lines) {
    const roles = labelAt(line)?.roles ?? [];
    if (roles.length === 0 && line.dates.some(({ range }) => range)) return false;
    for (const role of roles) if (telling.includes(role)) found.add(role);
  }
  return found.size > 1;
}

/** Tell whether a line answers a label that is on another line: it begins with a colon. */
export const isAnswer = ({ text }: Line): boolean => answer.test(text);
const answer = /^\s*[:：]\s*(?=\S)/;
const longestLabel = 40;

/** Labels on lines of their own, and the lines below that answer them: as many, each after a colon, or one below a colon. */
function labelsApart(family: Family, lines: readonly Line[]): ReadonlyMap<number, Feature> {
  const read = new Map<number, Feature>();
  const pair = (asked: number, answered: number, length: number) => {
    const question = lines[asked] as Line;
    const line = lines[answered] as Line;
    const roles = labelRoles(question);
    const label: Label = { key: keyOf(question), roles, length };
    read.set(asked, {
      ...featureOf(question, nothingIn(question), question.text.length),
      opens: label.key,
    });
    read.set(answered, labelledBy(family, line, label) ?? featureOf(line, nothingIn(line), length, true));
  };
  for (let index = 0; index < lines.length; index++) {
    const count = answersFrom(lines, index);
    if (count > 0 && areLabels(lines.slice(Math.max(0, index - count), index), count))
      for (let at = 0; at < count; at++)
        pair(index - count + at, index + at, answer.exec((lines[index + at] as Line).text)?.[0].length ?? 0);
    index += Math.max(0, count - 1);
  }
  return read;
}

/** How many lines from an index on begin with a colon. */
function answersFrom(lines: readonly Line[], index: number): number {
  let count = 0;
  for (let line = lines[index]; line && isAnswer(line); line = lines[index + count]) count++;
  return count;
}

const areLabels = (lines: readonly Line[], count: number) =>
  lines.length === count &&
  lines.every((line) => line.text.length <= longestLabel && line.dates.length === 0 && !isAnswer(line)) &&
  lines.some((line) => labelRoles(line).some((role) => telling.includes(role)));
