import type { LabelRole } from '../../words/language.ts';
import type { Family } from './families.ts';
import type { Feature } from './feature.ts';
import { dashLabelAt, labelAt } from '../tokens/labels.ts';
import { clip, type Line } from '../lines/line.ts';
import { piecesOf } from './fragments.ts';
import { isProse } from '../tokens/sentence.ts';
import { featureOf, nothingIn, tell, labelledBy } from './labelled.ts';

/** What identifies an entry of a form; without it there is none. */
const telling: readonly LabelRole[] = ['organization', 'institution', 'title', 'degree', 'dates', 'start'];

/** How a line reads as a part of a form; undefined if it is not one. */
type FormReader = (line: Line) => Feature | undefined;

/** Read the lines of a section that tell by labels what they say. */
export function formOf(family: Family, lines: readonly Line[]): FormReader {
  const asides = asidesIn(lines);
  const filledIn = isFilledIn(lines.filter((line) => !asides.has(line)));
  return (line) => {
    const placed = placedRow(family, line);
    if (placed) return placed;
    if (line.bullet && !filledIn) return undefined;
    if (filledIn && asides.has(line)) return featureOf(line, nothingIn(line), 0, true);
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

/** Dates behind unknown labels, and on the rows below that go on further in: "Area of assignment: Ward 3 (2013 – 2015)" heads no entry. */
function asidesIn(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let open: Line | undefined;
  for (const line of lines) {
    if (labelAt(line) || dashLabelAt(line)) open = undefined;
    else if (unknownLabel.test(line.text)) open = line;
    else if (open && !(line.indent > open.indent && line.gap === 0 && !line.bullet)) open = undefined;
    if (open && line.dates.length > 0) found.add(line);
  }
  return found;
}
const unknownLabel = /^\p{Lu}[\p{L} &/.'’()-]{2,40}[:：]\s+\S/u;

/** In a form no line but prose has a date but after a label, and more than one kind of label comes: its bullets are labelled lines. */
function isFilledIn(lines: readonly Line[]): boolean {
  const found = new Set<LabelRole>();
  for (const line of lines) {
    const roles = labelAt(line)?.roles ?? [];
    if (roles.length === 0 && line.dates.some(({ range }) => range) && !isProse(line)) return false;
    for (const role of roles) if (telling.includes(role)) found.add(role);
  }
  return found.size > 1;
}
