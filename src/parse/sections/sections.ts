import type { SectionKind } from '../../words/language.ts';
import { readHeading } from '../tokens/heading-words.ts';
import { formsOf, type HeadingWord } from './heading-forms.ts';
import { segment } from './segment.ts';
import { closingStart } from './closing.ts';
import { isDocumentTitle } from './document-title.ts';
import { isButton, isClutter, isCount, partClutter } from '../lines/clutter.ts';
import { hasContacts } from '../lines/has-contacts.ts';
import { clip, type Line, rangesIn } from '../lines/line.ts';
import { regroup } from './regroup.ts';
import type { Trace } from '../trace.ts';
import type { Mark } from '../vocabulary.ts';
import { alternation, keyOf, words } from '../lexicon/words.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { isName } from '../tokens/person-name.ts';

/** A part of the document under one heading; the part above the first heading has none. */
export interface Section {
  readonly kinds: readonly SectionKind[];
  readonly heading?: Line;
  /** How sure the words of the heading are; none where the section was found by its looks alone. */
  readonly word?: HeadingWord;
  readonly lines: readonly Line[];
}

const titleBefore = prepared(
  (of) =>
    new RegExp(
      `^(?:${alternation(words(of, 'documentTitles'))})(?:\\s*[-–—:|]\\s*|\\s{2,}|\\s+(?:${alternation(words(of, 'of'))})\\s+|(?<blank>\\s))(?=\\S)`,
      'iu',
    ),
);
/** How long what the document is called is at the beginning of a line; with nothing but a blank, it is before a name. */
function titleLength(line: Line): number {
  const found = titleBefore(line).exec(line.text);
  const behind = found && phraseOf(line, line.text.slice(found[0].length));
  const isTitle =
    behind && (found.groups?.blank === undefined || (behind.text.includes(' ') && isName(behind)));
  return isTitle ? found[0].length : 0;
}

/** Part a document at its headings; lines that pages add and titles of the document are marked. */
export function findSections(
  lines: readonly Line[],
  trace?: Trace,
): {
  sections: readonly Section[];
  marks: readonly Mark[];
  /** Headings with unknown words, above text that looks like no kind of section. */
  unknownHeadings: readonly Line[];
} {
  const marks: Mark[] = [];
  const mark = (kind: Mark['kind'], line: Line) => {
    for (const place of rangesIn(line, 0, line.text.length)) marks.push({ kind, range: place });
    if (line.bullet) marks.push({ kind: 'bullet', range: line.bullet });
  };
  // The title of the document may be again at the top of each page.
  const title = lines[0] && keyOf(lines[0]);
  const isRunningTitle = (line: Line, index: number) =>
    index > 0 && titleLength(line) > 0 && keyOf(line) === title;
  const kept = withoutTitle(lines, (line) => mark('heading', line)).filter((line, index, all) => {
    // A page that the person follows is left unmapped, and reported.
    if (isFollowed(all, index)) return false;
    const isTitle = index < 3 && isDocumentTitle(line);
    const kind = isTitle
      ? 'heading'
      : line.level === undefined && isClutter(line)
        ? 'decoration'
        : isRunningTitle(line, index)
          ? 'repeated'
          : undefined;
    if (kind) mark(kind, line);
    return !kind;
  });
  const content = kept.map((line) => {
    const parted = partClutter(line);
    if (parted.clutter) mark('decoration', parted.clutter);
    return parted.line;
  });
  const closing = closingStart(content, isSurelyHeading);
  const sections: (Section & { readonly lines: Line[] })[] = [];
  const open = content.slice(0, closing);
  const unknown = new Set<Line>();
  const segments = segment(open, closing === content.length, trace);
  for (const [at, { from, kinds, heading }] of segments.entries()) {
    const first = open[from] as Line;
    const rest = open.slice(heading ? from + 1 : from, segments[at + 1]?.from ?? open.length);
    const [top] = sections;
    if (!heading) sections.push({ kinds, lines: rest });
    else if (top && sections.length === 1 && heading.word !== 'strong' && isBetween(top, kinds, rest))
      top.lines.push(first, ...rest);
    else if (heading.content === undefined) {
      mark('heading', first);
      sections.push({ kinds, heading: first, word: heading.word, lines: rest });
      if (heading.word === 'none' && kinds[0] === 'unknown') unknown.add(first);
    } else {
      const words = heading.content > 0 ? clip(first, 0, heading.content) : undefined;
      if (words) mark('heading', words);
      sections.push({
        kinds,
        word: heading.word,
        ...(words && { heading: words }),
        lines: [inMargin(first, heading.content), ...rest],
      });
    }
  }
  if (closing < content.length) sections.push({ kinds: ['unknown'], lines: content.slice(closing) });
  const grouped = regroup(sections);
  const unknownHeadings = grouped.flatMap(({ heading }) =>
    heading && unknown.has(heading) ? [heading] : [],
  );
  return { sections: grouped, marks, unknownHeadings };
}

/** What the person is, between the name and the contacts, may be set as headings are. */
const isBetween = (top: Section, [kind]: readonly SectionKind[], rest: readonly Line[]) =>
  kind === 'unknown' && !top.heading && !top.lines.some(hasContacts) && rest.slice(0, 2).some(hasContacts);

const isSurelyHeading = (line: Line) => formsOf(line).some(({ word }) => word === 'strong');

/** What is beside a heading in the margin, at the column where it begins. */
function inMargin(line: Line, from: number): Line {
  const rest = clip(line, from, line.text.length);
  const column = (rest.parts[0]?.start ?? 0) - (line.parts[0]?.start ?? 0);
  return { ...rest, indent: line.indent + column, gap: 1 };
}

/** A page that the person follows: its name is above how many others do, and a button. */
const isFollowed = (lines: readonly Line[], index: number) => {
  const [below, button] = [lines[index + 1], lines[index + 2]];
  return (
    below !== undefined &&
    button !== undefined &&
    isCount(below) &&
    isButton(button) &&
    lines.slice(0, index).some((line) => readHeading(line)?.kinds[0] === 'interests')
  );
};

/** "Curriculum Vitae — Ada Quill": the title of the document is not part of the name. */
function withoutTitle(lines: readonly Line[], mark: (title: Line) => void): readonly Line[] {
  const [first, ...rest] = lines;
  const length = first && titleLength(first);
  if (!first || !length) return lines;
  mark(clip(first, 0, length));
  return [clip(first, length, first.text.length), ...rest];
}
