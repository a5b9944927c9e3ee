import { matchesIn } from '../values/matches-in.ts';
import type { LabelRole } from '../values/languages/language.ts';
import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import { type Pieces, piecesOf } from './fragments.ts';
import { type Label, labelRoles } from './labels.ts';
import { clip, type Line } from './line.ts';

/** The pieces of a line that heads nothing. */
export const nothingIn = (line: Line): Pieces => ({
  line,
  fragments: [],
  dates: [],
  urls: [],
  decorations: [],
});
const dates: readonly LabelRole[] = ['dates', 'start', 'end'];

/** Read a line with a label that tells what its value is ("Employer: …"); undefined where it has none. */
export function toldBy(family: Family, line: Line, label: Label | undefined): Feature | undefined {
  const slot = label?.roles.map((role) => family.labels[role]).find(Boolean);
  const dated = label?.roles.some((role) => dates.includes(role)) ?? false;
  if (!label || (!slot && !dated) || label.length >= line.text.length) return undefined;
  const pieces = piecesOf(clip(line, label.length, line.text.length));
  if (dated && !slot && label.roles.includes('end'))
    return { ...featureOf(line, { ...pieces, fragments: [] }, label.length), dated: false, ends: true };
  // A date that cannot be read is no title either: it stays unmapped, and is reported.
  if (dated && !slot && pieces.dates.length === 0) return featureOf(line, nothingIn(line), 0);
  return featureOf(line, slot ? tell(pieces, [slot]) : { ...pieces, fragments: [] }, label.length);
}

/**
 * Read a table whose first row names its columns.
 * @returns how each line reads as a row of it; undefined where the section is no table
 */
export function tableOf(
  family: Family,
  lines: readonly Line[],
): ((line: Line, index: number) => Feature | undefined) | undefined {
  const head = lines[0] && cellsOf(lines[0]);
  const roles = head?.map(({ text }) => labelRoles(text.trim()));
  if (!roles || roles.filter((list) => list.length > 0).length < 3) return undefined;
  const slots = roles.map((list) => list.map((role) => family.labels[role]).find(Boolean));
  const isScore = roles.map((list) => list.includes('score'));
  return (line, index) => {
    if (index === 0) return featureOf(line, nothingIn(line), line.text.length, true);
    const cells = cellsOf(line);
    if (cells.length < roles.length - 1) return undefined;
    const shift = line.bullet && cells.length < roles.length ? 1 : 0;
    const fragments = cells.flatMap(({ start, text }, at) => {
      const slot = slots[at + shift];
      const from = start + text.length - text.trimStart().length;
      return slot ? tell(piecesOf(clip(line, from, start + text.trimEnd().length)), [slot]).fragments : [];
    });
    const scored = cells.find((_, at) => isScore[at + shift]);
    const score = scored && {
      start: scored.start,
      value: scored.start,
      end: scored.start + scored.text.length,
    };
    return featureOf(line, { ...nothingIn(line), fragments, dates: line.dates, ...(score && { score }) }, 0);
  };
}

const cellsOf = ({ text }: Line) =>
  matchesIn(text, betweenTabs).map((match) => ({ start: match.index, text: match[0] }));
const betweenTabs = /[^\t]+/g;

function tell(pieces: Pieces, slots: readonly Slot[]): Pieces {
  const fragments = pieces.fragments.map((fragment, at) => {
    const told = slots[at];
    return told ? { ...fragment, told } : fragment;
  });
  return { ...pieces, fragments };
}

function featureOf(line: Line, pieces: Pieces, label: number, prose = false): Feature {
  return {
    line,
    pieces,
    dated: pieces.dates.length > 0,
    prose,
    bullet: false,
    opensBody: prose,
    ...(label > 0 && { label }),
  };
}
