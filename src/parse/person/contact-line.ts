import { hasContacts } from '../lines/has-contacts.ts';
import { networkNamed } from '../../values/network.ts';
import { type Cell, cellsBelowName, splitCells } from '../tokens/cells.ts';
import { type Phrase, phraseOf, within } from '../lexicon/phrase.ts';
import { findEmails, findPhones, findUrls } from '../tokens/contacts.ts';
import { titleCue } from '../tokens/cues.ts';
import { placeLikeness } from '../tokens/place.ts';
import { isName } from '../tokens/person-name.ts';
import { isProse } from '../tokens/sentence.ts';
import type { Marker } from '../lines/marker.ts';
import { put } from '../lines/facts.ts';
import { announced, labelAt, labelRoles } from '../tokens/labels.ts';
import { factOf, type Line, rangesIn } from '../lines/line.ts';
import { profileOn } from './profile-on.ts';
import { readContactCell } from './contact-cell.ts';
import type { PersonDraft } from './person-draft.ts';

/** "Nurse | Midwife | Trainer" below the name is one label. */
function isWholeLabel(phrase: Phrase, top: boolean, { roles, nearName }: PersonDraft): boolean {
  const { text } = phrase;
  const cells = text.split(/\s[|•·/]\s/).map((cell) => phraseOf(phrase, cell.trim()));
  return (
    top &&
    (roles.name !== undefined || !startsWithName(cells[0] as Phrase)) &&
    !roles.label &&
    cells.length > 1 &&
    ((cells.some((cell) => titleCue(cell) > 1) && (titleCue(cells[0] as Phrase) > 0 || cells.length > 2)) ||
      (nearName && roles.name !== undefined && cells.every(mayBeOfLabel))) &&
    findEmails(text).length + findPhones(text).length + findUrls(text, true).length === 0 &&
    cells.slice(1).every((other) => placeLikeness(other) < 0.4)
  );
}

/** "People Development": two words or more, and no place, street or user name. */
const mayBeOfLabel = (cell: Phrase) => /^\p{Lu}\S* \S/u.test(cell.text) && placeLikeness(cell) < 0.4;

/** "Ada Quill", "Ada Quill – Baker" */
const startsWithName = (phrase: Phrase) =>
  isName(phrase) || isName(phraseOf(phrase, phrase.text.split(/\s[–—-]\s/)[0] as string));

/** A line among contacts. */
interface ContactLine {
  readonly line: Line;
  /** It is at the top of the document, where the name is. */
  readonly top: boolean;
  /** It holds an address or number, or is right above one. */
  readonly beside: boolean;
  /** A label that stood alone on the line above. */
  readonly waiting: string | undefined;
}

/**
 * Read a line of contacts, cell by cell.
 * @returns a label that stands alone on its line: it waits for the next
 */
export function readContactLine(
  { line, top, beside, waiting }: ContactLine,
  draft: PersonDraft,
  mark: Marker,
): string | undefined {
  const alone = line.text;
  const network = networkNamed(alone);
  if (line.links.length === 0 && (network || labelRoles(line).some((role) => announced.includes(role)))) {
    if (network) profileOn(network, rangesIn(line, 0, alone.length), draft);
    else mark('label', line);
    return alone;
  }
  if (top && draft.roles.name?.[0]?.value === alone) {
    mark('repeated', line);
    return undefined;
  }
  const first = labelAt(line);
  if (top && !first && isProse(line) && !hasContacts(line) && draft.home?.line !== line) {
    put(draft.roles, 'paragraph', factOf(line));
    return undefined;
  }
  const begin = first?.length ?? 0;
  const cellsIn = draft.roles.name ? cellsBelowName : splitCells;
  mark('label', line, 0, begin);
  const cells = isWholeLabel(line, top, draft)
    ? [{ start: 0, end: line.text.length }]
    : withTitles(line, begin, cellsIn(line.text.slice(begin)));
  for (const { start: from, end } of cells) {
    const own = from > 0 || !first ? labelAt(within(line, begin + from, begin + end)) : first;
    const start = begin + from + (own === first ? 0 : (own?.length ?? 0));
    mark('label', line, begin + from, start);
    const name = own?.key ?? waiting;
    const roles = own?.roles ?? (waiting ? labelRoles(phraseOf(line, waiting)) : []);
    readContactCell(
      { line, start, end: begin + end, roles, top, beside, ...(name && { label: name }) },
      draft,
      mark,
    );
  }
  return undefined;
}

/** "Developer / Team Lead" in a line of cells is what the person is, as a whole. */
function withTitles(line: Line, begin: number, cells: readonly Cell[]): readonly Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const isTitle =
      last &&
      line.text.slice(begin + last.end, begin + cell.start).trim() === '/' &&
      titleCue(phraseOf(line, line.text.slice(begin + last.start, begin + last.end))) > 0.5;
    if (last && isTitle) joined[joined.length - 1] = { start: last.start, end: cell.end };
    else joined.push(cell);
  }
  return joined;
}
