import type { LabelRole } from '../../words/language.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import type { Marker } from '../lines/marker.ts';
import { rowEnd } from '../lines/row-end.ts';
import { isName } from '../tokens/person-name.ts';

/** A stretch of a contact line, and the label before it. */
export interface ContactCell {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly label?: string;
  readonly roles: readonly LabelRole[];
  /** The cell is at the top of the document, where the name is. */
  readonly top: boolean;
  /** An address or number is on the same line or right below. */
  readonly beside: boolean;
}

/** Take from a cell what is around the value: an icon before it, a comma at the end of its row, pronouns behind a name. */
export function trimCell(given: ContactCell, mark: Marker): ContactCell {
  const cell = withoutPronouns(withoutIcon(given), mark);
  return { ...cell, end: cell.start + rowEnd(cell.line.text.slice(cell.start, cell.end)) };
}

/** An icon before an address or place says what the reader sees already. */
function withoutIcon(cell: ContactCell): ContactCell {
  const [icon = ''] =
    /^[\p{So}\p{Sk}\u200d\ufe0f]+\s*/u.exec(cell.line.text.slice(cell.start, cell.end)) ?? [];
  return { ...cell, start: cell.start + icon.length };
}

/** "(she/her)" after a name is not part of it. */
function withoutPronouns(cell: ContactCell, mark: Marker): ContactCell {
  const { line, start, end, top } = cell;
  const pronouns = top
    ? /(?<!\s)\s*\(\p{L}{2,5}(?:\/\p{L}{2,5}){1,2}\)\s*$/u.exec(line.text.slice(start, end))
    : null;
  if (!pronouns || !isName(phraseOf(line, line.text.slice(start, start + pronouns.index)))) return cell;
  mark('detail', line, start + pronouns.index, end);
  return { ...cell, end: start + pronouns.index };
}
