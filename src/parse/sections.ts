import type { SectionKind } from '../values/languages/language.ts';
import { readHeading } from './heading-words.ts';
import { findHeadings } from './headings.ts';
import { isClutter, partClutter } from './clutter.ts';
import { clip, type Line, placesIn } from './line.ts';
import type { Mark } from './vocabulary.ts';
import { alternation, key, words, wordSet } from './words.ts';
import { lexicon } from './lexicon.ts';

/** A part of the document under one heading; the part above the first heading has none. */
export interface Section {
  readonly kinds: readonly SectionKind[];
  readonly heading?: Line;
  readonly lines: readonly Line[];
}

const titles = lexicon(() => wordSet('documentTitles'));
const groups = lexicon(() => wordSet('skillGroups'));
const titleBefore = lexicon(
  () => new RegExp(`^(?:${alternation(words('documentTitles'))})\\s*(?:[-–—:|]|\\bof\\b)\\s*(?=\\S)`, 'iu'),
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
  const kept = withoutTitle(lines, (line) => mark('heading', line)).filter((line, index) => {
    const isTitle = index < 3 && titles().has(key(line.text));
    const kind = isTitle ? 'heading' : isClutter(line.text) ? 'decoration' : undefined;
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
  for (const line of told) {
    const heading = headings.get(line);
    const inline = heading ? undefined : inlineHeading(line, sections.at(-1)?.kinds[0] ?? 'contact');
    if (inline) {
      if (inline.length > 0) mark('heading', clip(line, 0, inline.length));
      sections.push({ kinds: inline.kinds, lines: [clip(line, inline.length, line.text.length)] });
    } else if (heading) {
      mark('heading', line);
      sections.push({ kinds: heading.kinds, heading: line, lines: [] });
    } else sections.at(-1)?.lines.push(line);
  }
  return { sections: sections.flatMap(partSidebar), marks };
}

/** "Curriculum Vitae — Ada Quill": the title of the document is no part of the name. */
function withoutTitle(lines: readonly Line[], mark: (title: Line) => void): readonly Line[] {
  const [first, ...rest] = lines;
  const length = first && titleBefore().exec(first.text)?.[0].length;
  if (!first || !length) return lines;
  mark(clip(first, 0, length));
  return [clip(first, length, first.text.length), ...rest];
}

/** A sidebar may list skills below the contacts without a heading: its first group begins a section of its own. */
function partSidebar(section: Section): readonly Section[] {
  if (section.kinds[0] !== 'contact' && section.kinds[0] !== 'summary') return [section];
  const { lines } = section;
  const first = lines.findIndex(
    ({ text, bullet }, index) =>
      index > 0 && !bullet && groups().has(key(text)) && (lines[index + 1]?.text.length ?? 99) < 40,
  );
  const listed =
    first > 0 && lines.slice(first).every(({ text }) => text.length < 60 && !/[.@]\s*$/.test(text));
  return listed
    ? [
        { ...section, lines: lines.slice(0, first) },
        { kinds: ['skills'], lines: lines.slice(first) },
      ]
    : [section];
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
