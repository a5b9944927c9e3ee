import type { SectionKind } from '../values/languages/language.ts';
import { findHeadings } from './headings.ts';
import { clip, type Line, placesIn } from './line.ts';
import type { Mark } from './vocabulary.ts';
import { alternation, key, words, wordSet } from './words.ts';

/** A part of the document under one heading; the part above the first heading has none. */
export interface Section {
  readonly kinds: readonly SectionKind[];
  readonly heading?: Line;
  readonly lines: readonly Line[];
}

const titles = wordSet('documentTitles');
const clutter = wordSet('clutter');
const titleBefore = new RegExp(
  `^(?:${alternation(words('documentTitles'))})\\s*(?:[-–—:|]|\\bof\\b)\\s*(?=\\S)`,
  'iu',
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
    const words = key(line.text);
    const kind = index < 3 && titles.has(words) ? 'heading' : clutter.has(words) ? 'decoration' : undefined;
    if (kind) mark(kind, line);
    return !kind;
  });
  const headings = findHeadings(kept);
  const sections: { kinds: readonly SectionKind[]; heading?: Line; lines: Line[] }[] = [
    { kinds: ['contact'], lines: [] },
  ];
  for (const line of kept) {
    const heading = headings.get(line);
    if (heading) {
      mark('heading', line);
      sections.push({ kinds: heading.kinds, heading: line, lines: [] });
    } else sections.at(-1)?.lines.push(line);
  }
  return { sections, marks };
}

/** "Curriculum Vitae — Ada Quill": the title of the document is no part of the name. */
function withoutTitle(lines: readonly Line[], mark: (title: Line) => void): readonly Line[] {
  const [first, ...rest] = lines;
  const length = first && titleBefore.exec(first.text)?.[0].length;
  if (!first || !length) return lines;
  mark(clip(first, 0, length));
  return [clip(first, length, first.text.length), ...rest];
}
