import type { LabelRole } from '../../words/language.ts';
import type { Family } from './families.ts';
import type { Feature } from './feature.ts';
import { dashLabelAt, labelAt } from '../tokens/labels.ts';
import { clip, type Line } from '../lines/line.ts';
import { piecesOf } from './fragments.ts';
import { featureOf, nothingIn, tell, labelledBy } from './labelled.ts';

/** What identifies an entry of a form; without it there is none. */
const telling: readonly LabelRole[] = ['organization', 'institution', 'title', 'degree', 'dates', 'start'];

/** How a line reads as a part of a form; undefined if it is not one. */
type FormReader = (line: Line) => Feature | undefined;

/** Read the lines of a section that tell by labels what they say. */
export function formOf(family: Family, lines: readonly Line[]): FormReader {
  const filledIn = isFilledIn(lines);
  return (line) => {
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
