import type { SectionKind } from '../values/languages/language.ts';
import { findHeadings } from './headings.ts';
import type { Line } from './line.ts';
import { placesIn } from './line.ts';
import type { Mark } from './vocabulary.ts';
import { key, wordSet } from './words.ts';

/** A part of the document under one heading; the part above the first heading has none. */
export interface Section {
  readonly kinds: readonly SectionKind[];
  readonly heading?: Line;
  readonly lines: readonly Line[];
}

const titles = wordSet('documentTitles');
const clutter = wordSet('clutter');

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
  const kept = lines.filter((line, index) => {
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
