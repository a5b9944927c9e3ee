import type { LabelRole } from '../../words/language.ts';
import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import { withoutStop } from './dated-rows.ts';
import { fragmentOf } from './fragment.ts';
import { type Pieces, piecesOf } from './fragments.ts';
import { closed } from '../tokens/brackets.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { type Label, labelRoles } from '../tokens/labels.ts';
import { clip, type Line } from '../lines/line.ts';

/** The pieces of a line that heads nothing. */
export const nothingIn = (line: Line): Pieces => ({
  line,
  fragments: [],
  dates: [],
  score: undefined,
  urls: [],
  decorations: [],
  details: [],
});
const dates: readonly LabelRole[] = ['dates', 'start', 'end'];

/** Read a line with a label that tells what its value is ("Employer: …"); undefined if it has none. */
export function labelledBy(family: Family, line: Line, label: Label | undefined): Feature | undefined {
  const slot = label?.roles.map((role) => family.labels[role]).find(Boolean);
  const dated = label?.roles.some((role) => dates.includes(role)) ?? false;
  if (!label || (!slot && !dated) || label.length >= line.text.length) return undefined;
  const end = withoutStop(line)?.head ?? line.text.length;
  const pieces = piecesOf(clip(line, label.length, end));
  if (dated && !slot && label.roles.includes('end'))
    return { ...featureOf(line, { ...pieces, fragments: [] }, label.length), dated: false, ends: true };
  // A date that cannot be read is not a title either: it stays unmapped, and is reported.
  if (dated && !slot && pieces.dates.length === 0) return featureOf(line, nothingIn(line), 0);
  if (!slot) return featureOf(line, { ...pieces, fragments: [] }, label.length);
  const told = tell(pieces, [slot]);
  return featureOf(line, namesPlace(line, label) ? withPlace(told) : told, label.length);
}

/** "Name and address of employer" */
const namesPlace = (of: Line, { key }: Label) =>
  key.includes(' ') && key.split(' ').some((word) => labelRoles(phraseOf(of, word)).includes('place'));

/** All behind the name is where it is, as one: "Crumb Ltd, 4 Mill Lane, Leeds (England)". */
function withPlace(pieces: Pieces): Pieces {
  const [name, second, ...others] = pieces.fragments;
  if (!name || !second || pieces.dates.length > 0) return pieces;
  const { line, start, joint } = second;
  const last = others.at(-1) ?? second;
  const end = closed(line.text, start, last.end);
  const place = fragmentOf(phraseOf(line, line.text.slice(start, end)), line, start, joint, 'place');
  return { ...pieces, fragments: [name, place] };
}

/** Say what the first pieces of a stretch are. */
export function tell(pieces: Pieces, slots: readonly Slot[]): Pieces {
  const fragments = pieces.fragments.map((fragment, at) => {
    const slot = slots[at];
    return slot ? { ...fragment, labelled: slot } : fragment;
  });
  return { ...pieces, fragments };
}

/** A line whose pieces a label, a table or a sentence tells. */
export function featureOf(line: Line, pieces: Pieces, label: number, prose = false): Feature {
  return {
    line,
    pieces,
    tail: undefined,
    dated: pieces.dates.length > 0,
    prose,
    bullet: false,
    label: label > 0 ? label : undefined,
    opens: undefined,
    ends: false,
    opensBody: prose,
  };
}
