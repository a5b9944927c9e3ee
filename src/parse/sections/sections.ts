import type { SectionKind } from '../../values/languages/language.ts';
import { readHeading } from './heading-words.ts';
import { findHeadings } from './headings.ts';
import { closingStart } from './closing.ts';
import { isButton, isClutter, isCount, partClutter } from './clutter.ts';
import { clip, type Line, placesIn } from '../line.ts';
import { regroup } from './regroup.ts';
import type { Mark } from '../vocabulary.ts';
import { alternation, key, words, wordSet } from '../words.ts';
import { lexicon } from '../lexicon.ts';

/** A part of the document under one heading; the part above the first heading has none. */
export interface Section {
  readonly kinds: readonly SectionKind[];
  readonly heading?: Line;
  readonly lines: readonly Line[];
}

const titles = lexicon(() => wordSet('documentTitles'));
const titleBefore = lexicon(
  () =>
    new RegExp(
      `^(?:${alternation(words('documentTitles'))})(?:\\s*[-–—:|]\\s*|\\s{2,}|\\s+(?:${alternation(words('of'))})\\s+)(?=\\S)`,
      'iu',
    ),
);

/** Part a document at its headings; lines that pages add and titles of the document are marked. */
export function findSections(lines: readonly Line[]): {
  sections: readonly Section[];
  marks: readonly Mark[];
} {
  const marks: Mark[] = [];
  const mark = (kind: Mark['kind'], line: Line) => {
    for (const place of placesIn(line, 0, line.text.length)) marks.push({ kind, place });
    if (line.bullet) marks.push({ kind: 'bullet', place: line.bullet });
  };
  // The title of the document may stand again at the top of each page.
  const title = key(lines[0]?.text ?? '');
  const isRunningTitle = ({ text }: Line, index: number) =>
    index > 0 && titleBefore().test(text) && key(text) === title;
  const kept = withoutTitle(lines, (line) => mark('heading', line)).filter((line, index, all) => {
    // A page that the person follows is left unmapped, and reported.
    if (isFollowed(all, index)) return false;
    const isTitle = index < 3 && titles().has(key(line.text));
    const kind = isTitle
      ? 'heading'
      : isClutter(line.text)
        ? 'decoration'
        : isRunningTitle(line, index)
          ? 'repeated'
          : undefined;
    if (kind) mark(kind, line);
    return !kind;
  });
  const told = kept.map((line) => {
    const parted = partClutter(line);
    if (parted.clutter) mark('decoration', parted.clutter);
    return parted.line;
  });
  const headings = findHeadings(told);
  const sections: { kinds: readonly SectionKind[]; heading?: Line; lines: Line[] }[] = [
    { kinds: ['contact'], lines: [] },
  ];
  const closing = closingStart(told, (line) => headings.has(line));
  for (const [index, line] of told.entries()) {
    if (index === closing) sections.push({ kinds: ['unknown'], lines: [] });
    const heading = headings.get(line);
    const inline =
      heading || index >= closing ? undefined : inlineHeading(line, sections.at(-1)?.kinds[0] ?? 'contact');
    if (inline) {
      if (inline.length > 0) mark('heading', clip(line, 0, inline.length));
      sections.push({ kinds: inline.kinds, lines: [clip(line, inline.length, line.text.length)] });
    } else if (heading) {
      mark('heading', line);
      sections.push({ kinds: heading.kinds, heading: line, lines: [] });
    } else sections.at(-1)?.lines.push(line);
  }
  return { sections: regroup(sections), marks };
}

/** A page that the person follows: its name stands above how many others do, and a button. */
const isFollowed = (lines: readonly Line[], index: number) =>
  isCount(lines[index + 1]?.text ?? '') &&
  isButton(lines[index + 2]?.text ?? '') &&
  lines.slice(0, index).some(({ text }) => readHeading(text)?.kinds[0] === 'interests');

/** "Curriculum Vitae — Ada Quill": the title of the document is no part of the name. */
function withoutTitle(lines: readonly Line[], mark: (title: Line) => void): readonly Line[] {
  const [first, ...rest] = lines;
  const length = first && titleBefore().exec(first.text)?.[0].length;
  if (!first || !length) return lines;
  mark(clip(first, 0, length));
  return [clip(first, length, first.text.length), ...rest];
}

const rowed: readonly SectionKind[] = ['skills', 'languages', 'interests', 'references', 'summary'];

/**
 * Read a heading that stands on one line with all that it heads: "LANGUAGES: English, Tamil".
 * Groups of skills keep their name, which is part of what they say.
 */
function inlineHeading(
  line: Line,
  inside: SectionKind,
): { kinds: readonly SectionKind[]; length: number } | undefined {
  const colon = line.bullet || line.text.length > 300 ? -1 : line.text.slice(0, 40).indexOf(':');
  const before = line.text.slice(0, colon).trim();
  const apart = line.gap > 0 || inside === 'unknown' || (/\p{Lu}/u.test(before) && !/\p{Ll}/u.test(before));
  if (colon < 1 || colon === line.text.length - 1 || !apart || inside === 'skills' || inside === 'contact')
    return undefined;
  const heading = readHeading(before);
  const [kind] = heading?.kinds ?? [];
  if (!heading || !kind || !rowed.includes(kind)) return undefined;
  return { kinds: heading.kinds, length: kind === 'skills' ? 0 : colon + 1 };
}
