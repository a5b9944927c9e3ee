import { expect, it } from 'vitest';
import { regroup } from '../../src/parse/sections/regroup.ts';
import type { Section } from '../../src/parse/sections/sections.ts';
import type { SectionKind } from '../../src/words/language.ts';
import { linesOf } from './worded.ts';

/** A section as written here: its kind, its heading behind an equals sign, and its lines. */
function sectionOf(written: string): Section {
  const [first = '', ...rest] = written.split('\n');
  const [kind, title] = first.split(' = ');
  const [heading] = title ? linesOf(title) : [];
  return { kinds: [kind as SectionKind], ...(heading && { heading }), lines: linesOf(rest.join('\n')) };
}

/** What sections are after they were grouped anew, written in the same way with bars between lines. */
const grouped = (...written: readonly string[]): readonly string[] =>
  regroup(written.map(sectionOf)).map(({ kinds, heading, lines }) =>
    [kinds.join('/') + (heading ? ` = ${heading.text}` : ''), ...lines.map(({ text }) => text)].join(' | '),
  );

/** Each list of sections must become another. */
export const check = (
  rows: readonly (readonly [what: string, written: readonly string[], found: readonly string[]])[],
) => it.each(rows)('%s', (_, written, found) => expect(grouped(...written)).toEqual(found));

/** Sections that stay as they are. */
export const same = (what: string, ...written: readonly string[]) =>
  [what, written, written.map((one) => one.replace(/\n+/g, ' | ').replaceAll('• ', ''))] as const;
